import { type CharacterReferences, commonReferences, readReferenceTable } from './character-references';

/**
 * All named character references of HTML (HTML, 13.5). They are most of what this folder weighs, so they stand alone:
 * who reads captions can do with `commonReferences`.
 */
export const htmlReferences: CharacterReferences = /* @__PURE__ */ new Map([
  ...commonReferences,
  .../* @__PURE__ */ readReferenceTable(`
  9 Tab NewLine 33 excl 35 num dollar percnt 40 lpar rpar ast,midast plus comma 46 period sol 58 colon semi
  60+8402 nvlt 61 equals 61+8421 bne 62+8402 nvgt 63 quest commat 91 lbrack,lsqb bsol rbrack,rsqb Hat
  UnderBar,lowbar DiacriticalGrave,grave 102+106 fjlig 123 lbrace,lcub VerticalLine,verbar,vert rbrace,rcub
  160 NonBreakingSpace 168 Dot,DoubleDot,die 174 circledR strns 177 PlusMinus,pm 180 DiacriticalAcute 183
  CenterDot,centerdot Cedilla 189 half 197 angst 247 div 256 Amacr amacr Abreve abreve Aogon aogon Cacute
  cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr 278 Edot edot Eogon
  eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil 292 Hcirc hcirc Hstrok hstrok Itilde itilde
  Imacr imacr 302 Iogon iogon Idot imath,inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute
  Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos
  ENG eng Omacr omacr 336 Odblac odblac 340 Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc
  scirc Scedil scedil 354 Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve
  Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc 377 Zacute zacute Zdot zdot Zcaron zcaron
  437 imped 501 gacute 567 jmath 711 Hacek,caron 728 Breve,breve DiacriticalDot,dot ring ogon
  DiacriticalTilde DiacriticalDoubleAcute,dblac 785 DownBreve 913 Alpha Beta Gamma Delta Epsilon Zeta Eta
  Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega,ohm 945 alpha beta
  gamma delta epsi,epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf,sigmav,varsigma
  sigma tau upsi,upsilon phi chi psi omega 977 thetasym,thetav,vartheta Upsi,upsih 981
  phiv,straightphi,varphi piv,varpi 988 Gammad digamma,gammad 1008 kappav,varkappa rhov,varrho 1013
  epsiv,straightepsilon,varepsilon backepsilon,bepsi 1025 IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy
  NJcy TSHcy KJcy 1038 Ubrcy DZcy Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy
  Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy
  icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy softcy ecy yucy
  yacy 1105 iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy 1118 ubrcy dzcy 8196 emsp13
  emsp14 8199 numsp puncsp ThinSpace VeryThinSpace,hairsp
  NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace 8208
  dash,hyphen 8213 horbar Verbar,Vert 8216 OpenCurlyQuote CloseCurlyQuote,rsquor lsquor 8220
  OpenCurlyDoubleQuote CloseCurlyDoubleQuote,rdquor ldquor 8225 ddagger bullet 8229 nldr mldr 8241 pertenk
  8244 tprime backprime,bprime 8254 OverBar,oline 8257 caret 8259 hybull frasl 8271 bsemi 8279 qprime 8287
  MediumSpace 8287+8202 ThickSpace 8288 NoBreak ApplyFunction,af InvisibleTimes,it InvisibleComma,ic 8411
  TripleDot,tdot DotDot 8450 Copf,complexes 8453 incare 8458 gscr HilbertSpace,Hscr,hamilt Hfr,Poincareplane
  Hopf,quaternions planckh hbar,hslash,planck,plankv Iscr,imagline Ifr,Im,image,imagpart
  Laplacetrf,Lscr,lagran ell 8469 Nopf,naturals numero copysr weierp,wp Popf,primes Qopf,rationals
  Rscr,realine Re,Rfr,real,realpart Ropf,reals rx 8482 TRADE 8484 Zopf,integers 8487 mho Zfr,zeetrf iiota
  8492 Bernoullis,Bscr,bernou Cayleys,Cfr 8495 escr Escr,expectation Fouriertrf,Fscr 8499
  Mellintrf,Mscr,phmmat order,orderof,oscr alefsym,aleph beth gimel daleth 8517 CapitalDifferentialD,DD
  DifferentialD,dd ExponentialE,ee,exponentiale ImaginaryI,ii 8531 frac13 frac23 frac15 frac25 frac35 frac45
  frac16 frac56 frac18 frac38 frac58 frac78 8592 LeftArrow,ShortLeftArrow,leftarrow,slarr
  ShortUpArrow,UpArrow,uparrow RightArrow,ShortRightArrow,rightarrow,srarr
  DownArrow,ShortDownArrow,downarrow LeftRightArrow,leftrightarrow UpDownArrow,updownarrow,varr
  UpperLeftArrow,nwarr,nwarrow UpperRightArrow,nearr,nearrow LowerRightArrow,searr,searrow
  LowerLeftArrow,swarr,swarrow nlarr,nleftarrow nrarr,nrightarrow 8605 rarrw,rightsquigarrow 8605+824 nrarrw
  8606 Larr,twoheadleftarrow Uarr Rarr,twoheadrightarrow Darr larrtl,leftarrowtail rarrtl,rightarrowtail
  LeftTeeArrow,mapstoleft UpTeeArrow,mapstoup RightTeeArrow,map,mapsto DownTeeArrow,mapstodown 8617
  hookleftarrow,larrhk hookrightarrow,rarrhk larrlp,looparrowleft looparrowright,rarrlp
  harrw,leftrightsquigarrow nharr,nleftrightarrow 8624 Lsh,lsh Rsh,rsh ldsh rdsh 8629 crarr
  cularr,curvearrowleft curarr,curvearrowright 8634 circlearrowleft,olarr circlearrowright,orarr
  LeftVector,leftharpoonup,lharu DownLeftVector,leftharpoondown,lhard RightUpVector,uharr,upharpoonright
  LeftUpVector,uharl,upharpoonleft RightVector,rharu,rightharpoonup DownRightVector,rhard,rightharpoondown
  RightDownVector,dharr,downharpoonright LeftDownVector,dharl,downharpoonleft
  RightArrowLeftArrow,rightleftarrows,rlarr UpArrowDownArrow,udarr LeftArrowRightArrow,leftrightarrows,lrarr
  leftleftarrows,llarr upuparrows,uuarr rightrightarrows,rrarr ddarr,downdownarrows
  ReverseEquilibrium,leftrightharpoons,lrhar Equilibrium,rightleftharpoons,rlhar nLeftarrow,nlArr
  nLeftrightarrow,nhArr nRightarrow,nrArr DoubleLeftArrow,Leftarrow,lArr DoubleUpArrow,Uparrow,uArr
  DoubleRightArrow,Implies,Rightarrow,rArr DoubleDownArrow,Downarrow,dArr
  DoubleLeftRightArrow,Leftrightarrow,hArr,iff DoubleUpDownArrow,Updownarrow,vArr nwArr neArr seArr swArr
  Lleftarrow,lAarr Rrightarrow,rAarr 8669 zigrarr 8676 LeftArrowBar,larrb RightArrowBar,rarrb 8693
  DownArrowUpArrow,duarr 8701 loarr roarr hoarr ForAll,forall comp,complement PartialD,part 8706+824 npart
  8707 Exists,exist NotExists,nexist,nexists empty,emptyset,emptyv,varnothing 8711 Del,nabla
  Element,in,isin,isinv NotElement,notin,notinva 8715 ReverseElement,SuchThat,ni,niv
  NotReverseElement,notni,notniva 8719 Product,prod Coproduct,coprod Sum,sum minus MinusPlus,mnplus,mp
  dotplus,plusdo 8726 Backslash,setminus,setmn,smallsetminus,ssetmn lowast SmallCircle,compfn 8730
  Sqrt,radic 8733 Proportional,prop,propto,varpropto,vprop infin angrt ang,angle 8736+8402 nang 8737
  angmsd,measuredangle angsph VerticalBar,mid,shortmid,smid NotVerticalBar,nmid,nshortmid,nsmid
  DoubleVerticalBar,par,parallel,shortparallel,spar NotDoubleVerticalBar,npar,nparallel,nshortparallel,nspar
  and,wedge or,vee cap 8745+65024 caps 8746 cup 8746+65024 cups 8747 Integral,int Int iiint,tint
  ContourIntegral,conint,oint Conint,DoubleContourIntegral Cconint cwint ClockwiseContourIntegral,cwconint
  CounterClockwiseContourIntegral,awconint Therefore,there4,therefore Because,becaus,because ratio
  Colon,Proportion dotminus,minusd 8762 mDDot homtht Tilde,sim,thicksim,thksim 8764+8402 nvsim 8765
  backsim,bsim 8765+817 race 8766 ac,mstpos 8766+819 acE 8767 acd VerticalTilde,wr,wreath NotTilde,nsim
  EqualTilde,eqsim,esim 8770+824 NotEqualTilde,nesim 8771 TildeEqual,sime,simeq NotTildeEqual,nsime,nsimeq
  TildeFullEqual,cong simne NotTildeFullEqual,ncong TildeTilde,ap,approx,asymp,thickapprox,thkap
  NotTildeTilde,nap,napprox ape,approxeq apid 8779+824 napid 8780 backcong,bcong CupCap,asympeq 8781+8402
  nvap 8782 Bumpeq,HumpDownHump,bump 8782+824 NotHumpDownHump,nbump 8783 HumpEqual,bumpe,bumpeq 8783+824
  NotHumpEqual,nbumpe 8784 DotEqual,doteq,esdot 8784+824 nedot 8785 doteqdot,eDot efDot,fallingdotseq
  erDot,risingdotseq Assign,colone,coloneq ecolon,eqcolon ecir,eqcirc circeq,cire 8793 wedgeq veeeq 8796
  triangleq,trie 8799 equest,questeq NotEqual,ne Congruent,equiv 8801+8421 bnequiv 8802 NotCongruent,nequiv
  8804 le,leq 8804+8402 nvle 8805 GreaterEqual,ge,geq 8805+8402 nvge 8806 LessFullEqual,lE,leqq 8806+824
  nlE,nleqq 8807 GreaterFullEqual,gE,geqq 8807+824 NotGreaterFullEqual,ngE,ngeqq 8808 lnE,lneqq 8808+65024
  lvertneqq,lvnE 8809 gnE,gneqq 8809+65024 gvertneqq,gvnE 8810 Lt,NestedLessLess,ll 8810+824
  NotLessLess,nLtv 8810+8402 nLt 8811 Gt,NestedGreaterGreater,gg 8811+824 NotGreaterGreater,nGtv 8811+8402
  nGt 8812 between,twixt NotCupCap NotLess,nless,nlt NotGreater,ngt,ngtr NotLessEqual,nle,nleq
  NotGreaterEqual,nge,ngeq LessTilde,lesssim,lsim GreaterTilde,gsim,gtrsim NotLessTilde,nlsim
  NotGreaterTilde,ngsim LessGreater,lessgtr,lg GreaterLess,gl,gtrless NotLessGreater,ntlg
  NotGreaterLess,ntgl Precedes,pr,prec Succeeds,sc,succ PrecedesSlantEqual,prcue,preccurlyeq
  SucceedsSlantEqual,sccue,succcurlyeq PrecedesTilde,precsim,prsim SucceedsTilde,scsim,succsim 8831+824
  NotSucceedsTilde 8832 NotPrecedes,npr,nprec NotSucceeds,nsc,nsucc sub,subset 8834+8402
  NotSubset,nsubset,vnsub 8835 Superset,sup,supset 8835+8402 NotSuperset,nsupset,vnsup 8836 nsub nsup
  SubsetEqual,sube,subseteq SupersetEqual,supe,supseteq NotSubsetEqual,nsube,nsubseteq
  NotSupersetEqual,nsupe,nsupseteq subne,subsetneq 8842+65024 varsubsetneq,vsubne 8843 supne,supsetneq
  8843+65024 varsupsetneq,vsupne 8845 cupdot UnionPlus,uplus SquareSubset,sqsub,sqsubset 8847+824
  NotSquareSubset 8848 SquareSuperset,sqsup,sqsupset 8848+824 NotSquareSuperset 8849
  SquareSubsetEqual,sqsube,sqsubseteq SquareSupersetEqual,sqsupe,sqsupseteq SquareIntersection,sqcap
  8851+65024 sqcaps 8852 SquareUnion,sqcup 8852+65024 sqcups 8853 CirclePlus,oplus CircleMinus,ominus
  CircleTimes,otimes osol CircleDot,odot circledcirc,ocir circledast,oast 8861 circleddash,odash
  boxplus,plusb boxminus,minusb boxtimes,timesb dotsquare,sdotb RightTee,vdash LeftTee,dashv DownTee,top
  UpTee,bot,bottom,perp 8871 models DoubleRightTee,vDash Vdash Vvdash VDash nvdash nvDash nVdash nVDash
  prurel 8882 LeftTriangle,vartriangleleft,vltri RightTriangle,vartriangleright,vrtri
  LeftTriangleEqual,ltrie,trianglelefteq 8884+8402 nvltrie 8885 RightTriangleEqual,rtrie,trianglerighteq
  8885+8402 nvrtrie 8886 origof imof multimap,mumap hercon intcal,intercal veebar 8893 barvee angrtvb lrtri
  Wedge,bigwedge,xwedge Vee,bigvee,xvee Intersection,bigcap,xcap Union,bigcup,xcup Diamond,diam,diamond sdot
  Star,sstarf divideontimes,divonx bowtie ltimes rtimes leftthreetimes,lthree rightthreetimes,rthree
  backsimeq,bsime curlyvee,cuvee curlywedge,cuwed Sub,Subset Sup,Supset Cap Cup fork,pitchfork epar
  lessdot,ltdot gtdot,gtrdot Ll 8920+824 nLl 8921 Gg,ggg 8921+824 nGg 8922 LessEqualGreater,leg,lesseqgtr
  8922+65024 lesg 8923 GreaterEqualLess,gel,gtreqless 8923+65024 gesl 8926 cuepr,curlyeqprec
  cuesc,curlyeqsucc NotPrecedesSlantEqual,nprcue NotSucceedsSlantEqual,nsccue NotSquareSubsetEqual,nsqsube
  NotSquareSupersetEqual,nsqsupe 8934 lnsim gnsim precnsim,prnsim scnsim,succnsim
  NotLeftTriangle,nltri,ntriangleleft NotRightTriangle,nrtri,ntriangleright
  NotLeftTriangleEqual,nltrie,ntrianglelefteq NotRightTriangleEqual,nrtrie,ntrianglerighteq vellip ctdot
  utdot dtdot disin isinsv isins isindot 8949+824 notindot 8950 notinvc notinvb 8953 isinE 8953+824 notinE
  8954 nisd xnis nis notnivc notnivb 8965 barwed,barwedge Barwed,doublebarwedge 8968 LeftCeiling,lceil
  RightCeiling,rceil LeftFloor,lfloor RightFloor,rfloor drcrop dlcrop urcrop ulcrop bnot 8978 profline
  profsurf 8981 telrec target 8988 ulcorn,ulcorner urcorn,urcorner dlcorn,llcorner drcorn,lrcorner 8994
  frown,sfrown smile,ssmile 9005 cylcty profalar 9014 topbot 9021 ovbar 9023 solbar 9084 angzarr 9136
  lmoust,lmoustache rmoust,rmoustache 9140 OverBracket,tbrk UnderBracket,bbrk bbrktbrk 9180 OverParenthesis
  UnderParenthesis OverBrace UnderBrace 9186 trpezium 9191 elinters 9251 blank 9416 circledS,oS 9472
  HorizontalLine,boxh 9474 boxv 9484 boxdr 9488 boxdl 9492 boxur 9496 boxul 9500 boxvr 9508 boxvl 9516 boxhd
  9524 boxhu 9532 boxvh 9552 boxH boxV boxdR boxDr boxDR boxdL boxDl boxDL boxuR boxUr boxUR boxuL boxUl
  boxUL boxvR boxVr boxVR boxvL boxVl boxVL boxHd boxhD boxHD boxHu boxhU boxHU boxvH boxVh boxVH 9600 uhblk
  9604 lhblk 9608 block 9617 blk14 blk12 blk34 9633 Square,squ,square 9642
  FilledVerySmallSquare,blacksquare,squarf,squf EmptyVerySmallSquare 9645 rect marker 9649 fltns 9651
  bigtriangleup,xutri blacktriangle,utrif triangle,utri 9656 blacktriangleright,rtrif rtri,triangleright
  9661 bigtriangledown,xdtri blacktriangledown,dtrif dtri,triangledown 9666 blacktriangleleft,ltrif
  ltri,triangleleft 9674 loz,lozenge cir 9708 tridot 9711 bigcirc,xcirc 9720 ultri urtri lltri
  EmptySmallSquare FilledSmallSquare 9733 bigstar,starf star 9742 phone 9792 female 9794 male 9824
  spades,spadesuit 9827 clubs,clubsuit 9829 hearts,heartsuit diamondsuit,diams 9834 sung 9837 flat
  natur,natural sharp 10003 check,checkmark 10007 cross 10016 malt,maltese 10038 sext 10072
  VerticalSeparator 10098 lbbrk rbbrk 10184 bsolhsub suphsol 10214 LeftDoubleBracket,lobrk
  RightDoubleBracket,robrk LeftAngleBracket,lang,langle RightAngleBracket,rang,rangle Lang Rang loang roang
  10229 LongLeftArrow,longleftarrow,xlarr LongRightArrow,longrightarrow,xrarr
  LongLeftRightArrow,longleftrightarrow,xharr DoubleLongLeftArrow,Longleftarrow,xlArr
  DoubleLongRightArrow,Longrightarrow,xrArr DoubleLongLeftRightArrow,Longleftrightarrow,xhArr 10236
  longmapsto,xmap 10239 dzigrarr 10498 nvlArr nvrArr nvHarr Map 10508 lbarr bkarow,rbarr lBarr dbkarow,rBarr
  RBarr,drbkarow DDotrahd UpArrowBar DownArrowBar 10518 Rarrtl 10521 latail ratail lAtail rAtail larrfs
  rarrfs larrbfs rarrbfs 10531 nwarhk nearhk hksearow,searhk hkswarow,swarhk nwnear nesear,toea seswar,tosa
  swnwar 10547 rarrc 10547+824 nrarrc 10549 cudarrr ldca rdca cudarrl larrpl 10556 curarrm cularrp 10565
  rarrpl 10568 harrcir Uarrocir lurdshar ldrushar 10574 LeftRightVector RightUpDownVector
  DownLeftRightVector LeftUpDownVector LeftVectorBar RightVectorBar RightUpVectorBar RightDownVectorBar
  DownLeftVectorBar DownRightVectorBar LeftUpVectorBar LeftDownVectorBar LeftTeeVector RightTeeVector
  RightUpTeeVector RightDownTeeVector DownLeftTeeVector DownRightTeeVector LeftUpTeeVector LeftDownTeeVector
  lHar uHar rHar dHar luruhar ldrdhar ruluhar rdldhar lharul llhard rharul lrhard UpEquilibrium,udhar
  ReverseUpEquilibrium,duhar RoundImplies erarr simrarr larrsim rarrsim rarrap ltlarr 10616 gtrarr subrarr
  10619 suplarr lfisht rfisht ufisht dfisht 10629 lopar ropar 10635 lbrke rbrke lbrkslu rbrksld lbrksld
  rbrkslu langd rangd lparlt rpargt gtlPar ltrPar 10650 vzigzag 10652 vangrt angrtvbd 10660 ange range
  dwangle uwangle angmsdaa angmsdab angmsdac angmsdad angmsdae angmsdaf angmsdag angmsdah bemptyv demptyv
  cemptyv raemptyv laemptyv ohbar omid opar 10681 operp 10683 olcross odsold 10686 olcir ofcir olt ogt
  cirscir cirE solb bsolb 10697 boxbox 10701 trisb rtriltri LeftTriangleBar 10703+824 NotLeftTriangleBar
  10704 RightTriangleBar 10704+824 NotRightTriangleBar 10716 iinfin infintie nvinfin 10723 eparsl smeparsl
  eqvparsl 10731 blacklozenge,lozf 10740 RuleDelayed 10742 dsol 10752 bigodot,xodot bigoplus,xoplus
  bigotimes,xotime 10756 biguplus,xuplus 10758 bigsqcup,xsqcup 10764 iiiint,qint fpartint 10768 cirfnint
  awint rppolint scpolint npolint pointint quatint intlarhk 10786 pluscir plusacir simplus plusdu plussim
  plustwo 10793 mcomma minusdu 10797 loplus roplus Cross timesd timesbar 10803 smashp lotimes rotimes
  otimesas Otimes odiv triplus triminus tritime intprod,iprod 10815 amalg capdot 10818 ncup ncap capand
  cupor cupcap capcup cupbrcap capbrcup cupcup capcap ccups ccaps 10832 ccupssm 10835 And Or andand oror
  orslope andslope 10842 andv orv andd ord 10847 wedbar 10854 sdote 10858 simdot 10861 congdot 10861+824
  ncongdot 10862 easter apacir apE 10864+824 napE 10865 eplus pluse Esim Colone Equal 10871 ddotseq,eDDot
  equivDD ltcir gtcir ltquest gtquest LessSlantEqual,leqslant,les 10877+824 NotLessSlantEqual,nleqslant,nles
  10878 GreaterSlantEqual,geqslant,ges 10878+824 NotGreaterSlantEqual,ngeqslant,nges 10879 lesdot gesdot
  lesdoto gesdoto lesdotor gesdotol lap,lessapprox gap,gtrapprox lne,lneq gne,gneq lnap,lnapprox
  gnap,gnapprox lEg,lesseqqgtr gEl,gtreqqless lsime gsime lsimg gsiml lgE glE lesges gesles els,eqslantless
  egs,eqslantgtr elsdot egsdot el eg 10909 siml simg simlE simgE LessLess 10913+824 NotNestedLessLess 10914
  GreaterGreater 10914+824 NotNestedGreaterGreater 10916 glj gla ltcc gtcc lescc gescc smt lat smte
  10924+65024 smtes 10925 late 10925+65024 lates 10926 bumpE PrecedesEqual,pre,preceq 10927+824
  NotPrecedesEqual,npre,npreceq 10928 SucceedsEqual,sce,succeq 10928+824 NotSucceedsEqual,nsce,nsucceq 10931
  prE scE precneqq,prnE scnE,succneqq prap,precapprox scap,succapprox precnapprox,prnap scnap,succnapprox Pr
  Sc subdot supdot subplus supplus submult supmult subedot supedot subE,subseteqq 10949+824 nsubE,nsubseteqq
  10950 supE,supseteqq 10950+824 nsupE,nsupseteqq 10951 subsim supsim 10955 subnE,subsetneqq 10955+65024
  varsubsetneqq,vsubnE 10956 supnE,supsetneqq 10956+65024 varsupsetneqq,vsupnE 10959 csub csup csube csupe
  subsup supsub subsub supsup suphsub supdsub forkv topfork mlcp 10980 Dashv,DoubleLeftTee 10982 Vdashl Barv
  vBar vBarv 10987 Vbar Not bNot rnmid cirmid midcir topcir nhpar parsim 11005 parsl 11005+8421 nparsl 64256
  fflig filig fllig ffilig ffllig 119964 Ascr 119966 Cscr Dscr 119970 Gscr 119973 Jscr Kscr 119977 Nscr Oscr
  Pscr Qscr 119982 Sscr Tscr Uscr Vscr Wscr Xscr Yscr Zscr ascr bscr cscr dscr 119995 fscr 119997 hscr iscr
  jscr kscr lscr mscr nscr 120005 pscr qscr rscr sscr tscr uscr vscr wscr xscr yscr zscr 120068 Afr Bfr
  120071 Dfr Efr Ffr Gfr 120077 Jfr Kfr Lfr Mfr Nfr Ofr Pfr Qfr 120086 Sfr Tfr Ufr Vfr Wfr Xfr Yfr 120094
  afr bfr cfr dfr efr ffr gfr hfr ifr jfr kfr lfr mfr nfr ofr pfr qfr rfr sfr tfr ufr vfr wfr xfr yfr zfr
  Aopf Bopf 120123 Dopf Eopf Fopf Gopf 120128 Iopf Jopf Kopf Lopf Mopf 120134 Oopf 120138 Sopf Topf Uopf
  Vopf Wopf Xopf Yopf 120146 aopf bopf copf dopf eopf fopf gopf hopf iopf jopf kopf lopf mopf nopf oopf popf
  qopf ropf sopf topf uopf vopf wopf xopf yopf zopf
`),
]);
