/** Names and what their bearers are called in these islands; each line is one family of names, the long forms first. */
const families = `
elizabeth elisabeth: liz lizzie lizzy bess bessie beth betty libby eliza lisa
alfred alfie: alf alfie fred
charlotte: lottie charlie lotta
matilda: tilly mattie tilda
albert robert herbert hubert: bert bertie
jonathan jonathon: jonty jon jonny
gwenllian gwendolen gwyneth: gwen
james seumas hamish: jim jimmy jamie jem
catherine katherine kathryn kathleen catrin: cat kit kate katie katy kathy cathy kitty kath
mohammed muhammad mohamed mohammad: mo mohd md
deborah debra: deb debs debbie
sharon: shaz shazza
gary: gaz gazza
barry: baz bazza
margaret: maggie meg megan peggy peg madge mags marge greta
mary marie maria: molly polly may mamie
susan susanna susannah suzanne: sue susie suzie
patricia patrick: pat patsy trish tricia paddy
christopher christine christina kristina: chris kris topher tina chrissie
stephen steven stephanie: steve stevie steph
michael michaela: mike mick mickey micky
david dafydd: dave davey davy dai dewi
william: will bill billy willy liam wills
richard: rich rick ricky dick richie
robert: rob bob bobby robbie
thomas tomos: tom tommy
anthony antony antonia: tony ant toni
andrew andrea: andy drew
edward edwin edmund: ed eddie ted teddy ned
joseph josephine: joe joey jo josie
joanne joanna johanna: jo jojo
samuel samantha: sam sammy
benjamin benedict: ben benny
daniel danielle: dan danny dani
matthew: matt matty
nicholas nicola nicole: nick nicky nikki
alexander alexandra alastair: alex al sandy alec lexi sasha xander
victoria: vicky vicki tori
rebecca: becky becca bex
jennifer: jen jenny jenni
jessica: jess jessie
amanda: mandy
kimberley: kim
timothy: tim timmy
gregory: greg
jeffrey geoffrey: jeff geoff
peter: pete
philip phillip philippa: phil pip pippa
frances francis: fran frankie frank franny
francesca: fran cesca
eleanor elinor helen: ellie nell nellie nora elle
isabel isabella isobel: izzy bella issy
theodore theodora: theo ted dora
zachary zachariah: zach zak
dominic dominique: dom
lawrence laurence: larry loz
terence theresa teresa: terry tess tessa
valerie: val
pamela: pam
jacqueline: jackie jacqui
angela: angie ange
barbara: barb babs
beverley: bev
bernadette bernard: bernie
bridget: bridie bridey
caroline carolyn: caz caro carrie
dorothy: dot dottie dolly
geraldine gerald gerard: gerry jerry ger
gillian: gill gilly
harold harriet henry: harry hattie hal
judith: judy jude
leonard: len lenny leo
lesley leslie: les
madeleine: maddie maddy
natalie: nat
natasha: tasha tash
raymond: ray
ronald: ron ronnie
russell: russ
rosalind rosemary: ros rosie
sarah: sally sal
simon: si
sophia sophie: soph
veronica: ronnie vron
vincent: vince
walter: wally walt
winifred: winnie
zoe: zo
ifan evan ioan: ianto
padraig: paddy
siobhan: shiv
`;

const byName = new Map<string, ReadonlySet<string>>();
for (const line of families.trim().split('\n')) {
  const [long = '', short = ''] = line.split(':');
  const shorts = short.split(' ').filter(name => name !== '');
  for (const name of long.split(' ')) add(name, shorts);
  // A short form may stand in the vault, and the long one in the text.
  for (const name of shorts) add(name, long.split(' '));
}

function add(name: string, others: readonly string[]): void {
  byName.set(name, new Set([...(byName.get(name) ?? []), ...others.filter(other => other !== name)]));
}

/** What somebody with this given name (folded, lower case) may be called instead. */
export function nicknamesOf(given: string): readonly string[] {
  return [...(byName.get(given) ?? [])];
}
