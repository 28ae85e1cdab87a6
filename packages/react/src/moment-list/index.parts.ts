export { MomentListRoot as Root, type MomentListRootProps as RootProps } from './list-root';
export { MomentListRow as Row, type MomentListRowProps as RowProps } from './list-row';
export { MomentListRows as Rows, type MomentListRowsProps as RowsProps } from './list-rows';
export {
  MomentListUnplaced as Unplaced,
  type MomentListUnplacedProps as UnplacedProps,
} from './list-unplaced';
export {
  MomentListUnplacedItems as UnplacedItems,
  type MomentListUnplacedItemsProps as UnplacedItemsProps,
} from './list-unplaced-items';
export {
  MomentListUnplacedTitle as UnplacedTitle,
  type MomentListUnplacedTitleProps as UnplacedTitleProps,
} from './list-unplaced-title';
