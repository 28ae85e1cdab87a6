export {
  MomentPopoverBeyond as Beyond,
  type MomentPopoverBeyondProps as BeyondProps,
} from './popover-beyond';
export { MomentPopoverBody as Body, type MomentPopoverBodyProps as BodyProps } from './popover-body';
export {
  MomentPopoverChoice as Choice,
  type MomentPopoverChoiceProps as ChoiceProps,
} from './popover-choice';
export {
  MomentPopoverChoices as Choices,
  type MomentPopoverChoicesProps as ChoicesProps,
} from './popover-choices';
export { MomentPopoverClose as Close, type MomentPopoverCloseProps as CloseProps } from './popover-close';
export {
  MomentPopoverCopyLink as CopyLink,
  type MomentPopoverCopyLinkProps as CopyLinkProps,
} from './popover-copy-link';
export {
  MomentPopoverCopyStatus as CopyStatus,
  type MomentPopoverCopyStatusProps as CopyStatusProps,
} from './popover-copy-status';
export { MomentPopoverDetails as Details } from './popover-details';
export {
  MomentPopoverPlayButton as PlayButton,
  type MomentPopoverPlayButtonProps as PlayButtonProps,
} from './popover-play-button';
export { MomentPopoverQuote as Quote, type MomentPopoverQuoteProps as QuoteProps } from './popover-quote';
export { MomentPopoverRoot as Root, type MomentPopoverRootProps as RootProps } from './popover-root';
export { MomentPopoverTime as Time, type MomentPopoverTimeProps as TimeProps } from './popover-time';
export { MomentPopoverTitle as Title, type MomentPopoverTitleProps as TitleProps } from './popover-title';
