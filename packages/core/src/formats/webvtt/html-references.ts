import { type CharacterReferences, commonReferences, readReferenceTable } from './character-references';

/** Where each alphabet of mathematics begins: A to Z, then a to z. */
const alphabets = { scr: 0x1d49c, fr: 0x1d504, opf: 0x1d538 };
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

function createHtmlReferences(): CharacterReferences {
  const references = new Map(commonReferences);
  for (const [alphabet, first] of Object.entries(alphabets)) {
    for (const [index, letter] of letters.entries()) {
      references.set(letter + alphabet, String.fromCodePoint(first + index));
    }
  }
  // After those, because some of their letters stand elsewhere.
  for (const [name, text] of readReferenceTable(table)) references.set(name, text);
  // The one capital with a name whose small letter has none.
  references.delete('gcedil');
  return references;
}

const table = `
  9Tab NewLine 22excl 1num dollar percnt 2lpar rpar ast,midast plus comma 1period sol 10colon semi nvlt+8402
  equals,bne+8421 nvgt+8402 quest commat 26lbrack,lsqb bsol rbrack,rsqb Hat UnderBar,lowbar
  DiacriticalGrave,grave 5fjlig+106 20lbrace,lcub VerticalLine,verbar,vert rbrace,rcub 34NonBreakingSpace
  7Dot,DoubleDot,die 5circledR strns 1PlusMinus,pm 2DiacriticalAcute 2CenterDot,centerdot Cedilla 4half 7angst
  49div 8Amacr 1Abreve 1Aogon 1Cacute 1Ccirc 1Cdot 1Ccaron 1Dcaron 1Dstrok 1Emacr 3Edot 1Eogon 1Ecaron 1Gcirc
  1Gbreve 1Gdot 1Gcedil 1Hcirc 1Hstrok 1Itilde 1Imacr 3Iogon 1Idot imath,inodot IJlig 1Jcirc 1Kcedil 1kgreen
  Lacute 1Lcedil 1Lcaron 1Lmidot 1Lstrok 1Nacute 1Ncedil 1Ncaron 1napos ENG 1Omacr 3Odblac 3Racute 1Rcedil
  1Rcaron 1Sacute 1Scirc 1Scedil 3Tcedil 1Tcaron 1Tstrok 1Utilde 1Umacr 1Ubreve 1Uring 1Udblac 1Uogon 1Wcirc
  1Ycirc 2Zacute 1Zdot 1Zcaron 55imped 63gacute 65jmath 143Hacek,caron 16Breve,breve DiacriticalDot,dot ring
  ogon DiacriticalTilde DiacriticalDoubleAcute,dblac 51DownBreve 127Alpha Beta Gamma Delta Epsilon Zeta Eta
  Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 1Sigma Tau Upsilon Phi Chi Psi Omega,ohm 11epsi
  12sigmaf,sigmav,varsigma 2upsi 11thetasym,thetav,vartheta Upsi,upsih 2phiv,straightphi,varphi piv,varpi
  5Gammad digamma 18kappav,varkappa rhov,varrho 3epsiv,straightepsilon,varepsilon backepsilon,bepsi 10IOcy
  DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy NJcy TSHcy KJcy 1Ubrcy DZcy Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy
  Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy
  YAcy 7124emsp13 emsp14 1numsp puncsp ThinSpace VeryThinSpace,hairsp
  NegativeMediumSpace,NegativeThickSpace,NegativeThinSpace,NegativeVeryThinSpace,ZeroWidthSpace 4dash,hyphen
  4horbar Verbar,Vert 1OpenCurlyQuote CloseCurlyQuote,rsquor lsquor 1OpenCurlyDoubleQuote
  CloseCurlyDoubleQuote,rdquor ldquor 2ddagger bullet 2nldr mldr 10pertenk 2tprime backprime,bprime
  8OverBar,oline 2caret 1hybull frasl 10bsemi 7qprime 7MediumSpace,ThickSpace+8202 NoBreak ApplyFunction,af
  InvisibleTimes,it InvisibleComma,ic 119TripleDot,tdot DotDot 37Copf,complexes 2incare 4gscr
  HilbertSpace,Hscr,hamilt Hfr,Poincareplane Hopf,quaternions planckh hbar,hslash,planck,plankv Iscr,imagline
  Ifr,Im,image,imagpart Laplacetrf,Lscr,lagran ell 1Nopf,naturals numero copysr weierp,wp Popf,primes
  Qopf,rationals Rscr,realine Re,Rfr,real,realpart Ropf,reals rx 3TRADE 1Zopf,integers 2mho Zfr,zeetrf iiota
  2Bernoullis,Bscr,bernou Cayleys,Cfr 1escr Escr,expectation Fouriertrf,Fscr 1Mellintrf,Mscr,phmmat
  order,orderof,oscr alefsym,aleph beth gimel daleth 12CapitalDifferentialD,DD DifferentialD,dd
  ExponentialE,ee,exponentiale ImaginaryI,ii 10frac13 frac23 frac15 frac25 frac35 frac45 frac16 frac56 frac18
  frac38 frac58 frac78 49LeftArrow,ShortLeftArrow,leftarrow,slarr ShortUpArrow,UpArrow,uparrow
  RightArrow,ShortRightArrow,rightarrow,srarr DownArrow,ShortDownArrow,downarrow LeftRightArrow,leftrightarrow
  UpDownArrow,updownarrow,varr UpperLeftArrow,nwarr,nwarrow UpperRightArrow,nearr,nearrow
  LowerRightArrow,searr,searrow LowerLeftArrow,swarr,swarrow nlarr,nleftarrow nrarr,nrightarrow
  1rarrw,rightsquigarrow,nrarrw+824 Larr,twoheadleftarrow Uarr Rarr,twoheadrightarrow Darr
  larrtl,leftarrowtail rarrtl,rightarrowtail LeftTeeArrow,mapstoleft UpTeeArrow,mapstoup
  RightTeeArrow,map,mapsto DownTeeArrow,mapstodown 1hookleftarrow,larrhk hookrightarrow,rarrhk
  larrlp,looparrowleft looparrowright,rarrlp harrw,leftrightsquigarrow nharr,nleftrightarrow 1Lsh,lsh Rsh,rsh
  ldsh rdsh 1crarr cularr,curvearrowleft curarr,curvearrowright 2circlearrowleft,olarr circlearrowright,orarr
  LeftVector,leftharpoonup,lharu DownLeftVector,leftharpoondown,lhard RightUpVector,uharr,upharpoonright
  LeftUpVector,uharl,upharpoonleft RightVector,rharu,rightharpoonup DownRightVector,rhard,rightharpoondown
  RightDownVector,dharr,downharpoonright LeftDownVector,dharl,downharpoonleft
  RightArrowLeftArrow,rightleftarrows,rlarr UpArrowDownArrow,udarr LeftArrowRightArrow,leftrightarrows,lrarr
  leftleftarrows,llarr upuparrows,uuarr rightrightarrows,rrarr ddarr,downdownarrows
  ReverseEquilibrium,leftrightharpoons,lrhar Equilibrium,rightleftharpoons,rlhar nLeftarrow,nlArr
  nLeftrightarrow,nhArr nRightarrow,nrArr DoubleLeftArrow,Leftarrow,lArr DoubleUpArrow,Uparrow,uArr
  DoubleRightArrow,Implies,Rightarrow,rArr DoubleDownArrow,Downarrow,dArr
  DoubleLeftRightArrow,Leftrightarrow,hArr,iff DoubleUpDownArrow,Updownarrow,vArr nwArr neArr seArr swArr
  Lleftarrow,lAarr Rrightarrow,rAarr 1zigrarr 6LeftArrowBar,larrb RightArrowBar,rarrb 15DownArrowUpArrow,duarr
  7loarr roarr hoarr ForAll,forall comp,complement PartialD,part,npart+824 Exists,exist
  NotExists,nexist,nexists empty,emptyset,emptyv,varnothing 1Del,nabla Element,in,isin,isinv
  NotElement,notin,notinva 1ReverseElement,SuchThat,ni,niv NotReverseElement,notni,notniva 2Product,prod
  Coproduct,coprod Sum,sum minus MinusPlus,mnplus,mp dotplus,plusdo
  1Backslash,setminus,setmn,smallsetminus,ssetmn lowast SmallCircle,compfn 1Sqrt,radic
  2Proportional,prop,propto,varpropto,vprop infin angrt ang,angle,nang+8402 angmsd,measuredangle angsph
  VerticalBar,mid,shortmid,smid NotVerticalBar,nmid,nshortmid,nsmid
  DoubleVerticalBar,par,parallel,shortparallel,spar NotDoubleVerticalBar,npar,nparallel,nshortparallel,nspar
  and,wedge or,vee cap,caps+65024 cup,cups+65024 Integral,int Int iiint,tint ContourIntegral,conint,oint
  Conint,DoubleContourIntegral Cconint cwint ClockwiseContourIntegral,cwconint
  CounterClockwiseContourIntegral,awconint Therefore,there4,therefore Because,becaus,because ratio
  Colon,Proportion dotminus,minusd 1mDDot homtht Tilde,sim,thicksim,thksim,nvsim+8402 backsim,bsim,race+817
  ac,mstpos,acE+819 acd VerticalTilde,wr,wreath NotTilde,nsim
  EqualTilde,eqsim,esim,NotEqualTilde+824,nesim+824 TildeEqual,sime,simeq NotTildeEqual,nsime,nsimeq
  TildeFullEqual,cong simne NotTildeFullEqual,ncong TildeTilde,ap,approx,asymp,thickapprox,thkap
  NotTildeTilde,nap,napprox ape,approxeq apid,napid+824 backcong,bcong CupCap,asympeq,nvap+8402
  Bumpeq,HumpDownHump,bump,NotHumpDownHump+824,nbump+824 HumpEqual,bumpe,bumpeq,NotHumpEqual+824,nbumpe+824
  DotEqual,doteq,esdot,nedot+824 doteqdot,eDot efDot,fallingdotseq erDot,risingdotseq Assign,colone,coloneq
  ecolon,eqcolon ecir,eqcirc circeq,cire 1wedgeq veeeq 1triangleq,trie 2equest,questeq NotEqual,ne
  Congruent,equiv,bnequiv+8421 NotCongruent,nequiv 1le,leq,nvle+8402 GreaterEqual,ge,geq,nvge+8402
  LessFullEqual,lE,leqq,nlE+824,nleqq+824 GreaterFullEqual,gE,geqq,NotGreaterFullEqual+824,ngE+824,ngeqq+824
  lnE,lneqq,lvertneqq+65024,lvnE+65024 gnE,gneqq,gvertneqq+65024,gvnE+65024
  Lt,NestedLessLess,ll,NotLessLess+824,nLt+8402,nLtv+824
  Gt,NestedGreaterGreater,gg,NotGreaterGreater+824,nGt+8402,nGtv+824 between,twixt NotCupCap NotLess,nless,nlt
  NotGreater,ngt,ngtr NotLessEqual,nle,nleq NotGreaterEqual,nge,ngeq LessTilde,lesssim,lsim
  GreaterTilde,gsim,gtrsim NotLessTilde,nlsim NotGreaterTilde,ngsim LessGreater,lessgtr,lg
  GreaterLess,gl,gtrless NotLessGreater,ntlg NotGreaterLess,ntgl Precedes,pr,prec Succeeds,sc,succ
  PrecedesSlantEqual,prcue,preccurlyeq SucceedsSlantEqual,sccue,succcurlyeq PrecedesTilde,precsim,prsim
  SucceedsTilde,scsim,succsim,NotSucceedsTilde+824 NotPrecedes,npr,nprec NotSucceeds,nsc,nsucc
  sub,subset,NotSubset+8402,nsubset+8402,vnsub+8402
  Superset,sup,supset,NotSuperset+8402,nsupset+8402,vnsup+8402 nsub nsup SubsetEqual,sube,subseteq
  SupersetEqual,supe,supseteq NotSubsetEqual,nsube,nsubseteq NotSupersetEqual,nsupe,nsupseteq
  subne,subsetneq,varsubsetneq+65024,vsubne+65024 supne,supsetneq,varsupsetneq+65024,vsupne+65024 1cupdot
  UnionPlus,uplus SquareSubset,sqsub,sqsubset,NotSquareSubset+824
  SquareSuperset,sqsup,sqsupset,NotSquareSuperset+824 SquareSubsetEqual,sqsube,sqsubseteq
  SquareSupersetEqual,sqsupe,sqsupseteq SquareIntersection,sqcap,sqcaps+65024 SquareUnion,sqcup,sqcups+65024
  CirclePlus,oplus CircleMinus,ominus CircleTimes,otimes osol CircleDot,odot circledcirc,ocir circledast,oast
  1circleddash,odash boxplus,plusb boxminus,minusb boxtimes,timesb dotsquare,sdotb RightTee,vdash
  LeftTee,dashv DownTee,top UpTee,bot,bottom,perp 1models DoubleRightTee,vDash Vdash Vvdash VDash nvdash
  nvDash nVdash nVDash prurel 1LeftTriangle,vartriangleleft,vltri RightTriangle,vartriangleright,vrtri
  LeftTriangleEqual,ltrie,trianglelefteq,nvltrie+8402 RightTriangleEqual,rtrie,trianglerighteq,nvrtrie+8402
  origof imof multimap,mumap hercon intcal,intercal veebar 1barvee angrtvb lrtri Wedge,bigwedge,xwedge
  Vee,bigvee,xvee Intersection,bigcap,xcap Union,bigcup,xcup Diamond,diam,diamond sdot Star,sstarf
  divideontimes,divonx bowtie ltimes rtimes leftthreetimes,lthree rightthreetimes,rthree backsimeq,bsime
  curlyvee,cuvee curlywedge,cuwed Sub,Subset Sup,Supset Cap Cup fork,pitchfork epar lessdot,ltdot gtdot,gtrdot
  Ll,nLl+824 Gg,ggg,nGg+824 LessEqualGreater,leg,lesseqgtr,lesg+65024
  GreaterEqualLess,gel,gtreqless,gesl+65024 2cuepr,curlyeqprec cuesc,curlyeqsucc NotPrecedesSlantEqual,nprcue
  NotSucceedsSlantEqual,nsccue NotSquareSubsetEqual,nsqsube NotSquareSupersetEqual,nsqsupe 2lnsim gnsim
  precnsim,prnsim scnsim,succnsim NotLeftTriangle,nltri,ntriangleleft NotRightTriangle,nrtri,ntriangleright
  NotLeftTriangleEqual,nltrie,ntrianglelefteq NotRightTriangleEqual,nrtrie,ntrianglerighteq vellip ctdot utdot
  dtdot disin isinsv isins isindot,notindot+824 notinvc notinvb 1isinE,notinE+824 nisd xnis nis notnivc
  notnivb 6barwed,barwedge Barwed,doublebarwedge 1LeftCeiling,lceil RightCeiling,rceil LeftFloor,lfloor
  RightFloor,rfloor drcrop dlcrop urcrop ulcrop bnot 1profline profsurf 1telrec target 5ulcorn,ulcorner
  urcorn,urcorner dlcorn,llcorner drcorn,lrcorner 2frown,sfrown smile,ssmile 9cylcty profalar 7topbot 6ovbar
  1solbar 60angzarr 51lmoust,lmoustache rmoust,rmoustache 2OverBracket,tbrk UnderBracket,bbrk bbrktbrk
  37OverParenthesis UnderParenthesis OverBrace UnderBrace 2trpezium 4elinters 59blank 164circledS,oS
  55HorizontalLine,boxh 1boxv 9boxdr 3boxdl 3boxur 3boxul 3boxvr 7boxvl 7boxhd 7boxhu 7boxvh 19boxH boxV boxdR
  boxDr boxDR boxdL boxDl boxDL boxuR boxUr boxUR boxuL boxUl boxUL boxvR boxVr boxVR boxvL boxVl boxVL boxHd
  boxhD boxHD boxHu boxhU boxHU boxvH boxVh boxVH 19uhblk 3lhblk 3block 8blk14 blk12 blk34 13Square,squ,square
  8FilledVerySmallSquare,blacksquare,squarf,squf EmptyVerySmallSquare 1rect marker 2fltns 1bigtriangleup,xutri
  blacktriangle,utrif triangle,utri 2blacktriangleright,rtrif rtri,triangleright 3bigtriangledown,xdtri
  blacktriangledown,dtrif dtri,triangledown 2blacktriangleleft,ltrif ltri,triangleleft 6loz,lozenge cir
  32tridot 2bigcirc,xcirc 8ultri urtri lltri EmptySmallSquare FilledSmallSquare 8bigstar,starf star 7phone
  49female 1male 29spades,spadesuit 2clubs,clubsuit 1hearts,heartsuit diamondsuit,diams 3sung 2flat
  natur,natural sharp 163check,checkmark 3cross 8malt,maltese 21sext 33VerticalSeparator 25lbbrk rbbrk
  84bsolhsub suphsol 28LeftDoubleBracket,lobrk RightDoubleBracket,robrk LeftAngleBracket,lang,langle
  RightAngleBracket,rang,rangle Lang Rang loang roang 7LongLeftArrow,longleftarrow,xlarr
  LongRightArrow,longrightarrow,xrarr LongLeftRightArrow,longleftrightarrow,xharr
  DoubleLongLeftArrow,Longleftarrow,xlArr DoubleLongRightArrow,Longrightarrow,xrArr
  DoubleLongLeftRightArrow,Longleftrightarrow,xhArr 1longmapsto,xmap 2dzigrarr 258nvlArr nvrArr nvHarr Map
  6lbarr bkarow,rbarr lBarr dbkarow,rBarr RBarr,drbkarow DDotrahd UpArrowBar DownArrowBar 2Rarrtl 2latail
  ratail lAtail rAtail larrfs rarrfs larrbfs rarrbfs 2nwarhk nearhk hksearow,searhk hkswarow,swarhk nwnear
  nesear,toea seswar,tosa swnwar 8rarrc,nrarrc+824 1cudarrr ldca rdca cudarrl larrpl 2curarrm cularrp 7rarrpl
  2harrcir Uarrocir lurdshar ldrushar 2LeftRightVector RightUpDownVector DownLeftRightVector LeftUpDownVector
  LeftVectorBar RightVectorBar RightUpVectorBar RightDownVectorBar DownLeftVectorBar DownRightVectorBar
  LeftUpVectorBar LeftDownVectorBar LeftTeeVector RightTeeVector RightUpTeeVector RightDownTeeVector
  DownLeftTeeVector DownRightTeeVector LeftUpTeeVector LeftDownTeeVector lHar uHar rHar dHar luruhar ldrdhar
  ruluhar rdldhar lharul llhard rharul lrhard UpEquilibrium,udhar ReverseUpEquilibrium,duhar RoundImplies
  erarr simrarr larrsim rarrsim rarrap ltlarr 1gtrarr subrarr 1suplarr lfisht rfisht ufisht dfisht 5lopar
  ropar 4lbrke rbrke lbrkslu rbrksld lbrksld rbrkslu langd rangd lparlt rpargt gtlPar ltrPar 3vzigzag 1vangrt
  angrtvbd 6ange range dwangle uwangle angmsdaa angmsdab angmsdac angmsdad angmsdae angmsdaf angmsdag angmsdah
  bemptyv demptyv cemptyv raemptyv laemptyv ohbar omid opar 1operp 1olcross odsold 1olcir ofcir olt ogt
  cirscir cirE solb bsolb 3boxbox 3trisb rtriltri LeftTriangleBar,NotLeftTriangleBar+824
  RightTriangleBar,NotRightTriangleBar+824 11iinfin infintie nvinfin 4eparsl smeparsl eqvparsl
  5blacklozenge,lozf 8RuleDelayed 1dsol 9bigodot,xodot bigoplus,xoplus bigotimes,xotime 1biguplus,xuplus
  1bigsqcup,xsqcup 5iiiint,qint fpartint 2cirfnint awint rppolint scpolint npolint pointint quatint intlarhk
  10pluscir plusacir simplus plusdu plussim plustwo 1mcomma minusdu 2loplus roplus Cross timesd timesbar
  1smashp lotimes rotimes otimesas Otimes odiv triplus triminus tritime intprod,iprod 2amalg capdot 1ncup ncap
  capand cupor cupcap capcup cupbrcap capbrcup cupcup capcap ccups ccaps 2ccupssm 2And Or andand oror orslope
  andslope 1andv orv andd ord 1wedbar 6sdote 3simdot 2congdot,ncongdot+824 easter apacir apE,napE+824 eplus
  pluse Esim Colone Equal 1ddotseq,eDDot equivDD ltcir gtcir ltquest gtquest
  LessSlantEqual,leqslant,les,NotLessSlantEqual+824,nleqslant+824,nles+824
  GreaterSlantEqual,geqslant,ges,NotGreaterSlantEqual+824,ngeqslant+824,nges+824 lesdot gesdot lesdoto gesdoto
  lesdotor gesdotol lap,lessapprox gap,gtrapprox lne,lneq gne,gneq lnap,lnapprox gnap,gnapprox lEg,lesseqqgtr
  gEl,gtreqqless lsime gsime lsimg gsiml lgE glE lesges gesles els,eqslantless egs,eqslantgtr elsdot egsdot el
  eg 2siml simg simlE simgE LessLess,NotNestedLessLess+824 GreaterGreater,NotNestedGreaterGreater+824 1glj gla
  ltcc gtcc lescc gescc smt lat smte,smtes+65024 late,lates+65024 bumpE
  PrecedesEqual,pre,preceq,NotPrecedesEqual+824,npre+824,npreceq+824
  SucceedsEqual,sce,succeq,NotSucceedsEqual+824,nsce+824,nsucceq+824 2prE scE precneqq,prnE scnE,succneqq
  prap,precapprox scap,succapprox precnapprox,prnap scnap,succnapprox Pr Sc subdot supdot subplus supplus
  submult supmult subedot supedot subE,subseteqq,nsubE+824,nsubseteqq+824
  supE,supseteqq,nsupE+824,nsupseteqq+824 subsim supsim 2subnE,subsetneqq,varsubsetneqq+65024,vsubnE+65024
  supnE,supsetneqq,varsupsetneqq+65024,vsupnE+65024 2csub csup csube csupe subsup supsub subsub supsup suphsub
  supdsub forkv topfork mlcp 8Dashv,DoubleLeftTee 1Vdashl Barv vBar vBarv 1Vbar Not bNot rnmid cirmid midcir
  topcir nhpar parsim 9parsl,nparsl+8421 53250fflig filig fllig ffilig ffllig
`;

/**
 * All named character references of HTML (HTML, 13.5). They are most of what this folder weighs, so they stand alone:
 * who reads captions can do with `commonReferences`.
 */
export const htmlReferences: CharacterReferences = /* @__PURE__ */ createHtmlReferences();
