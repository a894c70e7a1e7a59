import { listed } from './listed';

/** Letters that stand for a post, a subject, a body or a thing in schools more often than for somebody. */
export const commonInitials = listed(`
ta tas ht hts dht ahd aht sbm slt sen send pe re it ict dt ep eps sw pp ks hr ai la las ni uk eu va vc ce rc pa ot gp mp mps qa am pm ok tv id
eal fsm lac cla cin cp ehc ehcp eyfs gld pshe psed rse rshe mfl dfe hmi sip sef sdp adp pan nor iep idp isp plp csp asn aln alnco senco nqt ect ects rqt ppa cpd inset mat sat tsa nle lle sle ehco npq npqh npqsl
coo cfo ceo cog lgb ngb nga nspcc kcsie dsl ddsl dsp lado mash cpoms camhs salt ehat eha taf taa pru ap eotas utc pta pto ptfa faq pdf csv url api usb led dvd cd tbc tba asap aob rag smart sats sat mtc rba ftse a4 gcse as bt tsb aa rac vat paye hse coshh risk loler riddor gdpr dpo dpia foi sar ico ofsted
hod hoy hoys hos pt pts ptsa hlta hltas lsa lsas lsc psa cto mdsa msa tlr ups mps umps cif rpa scr dbs bame lgbt lgbtq adhd asd asc pda sld mld pmld semh vi hi msi spld ld ebd pd pi op bbc nhs itv usa us un wwi wwii ww bc ad ce bce nb ps rsvp diy cv hq po st nd rd th vip iq eq gp ed el ll
ey ss ys fs ns gcses naht ascl nasuwt neu ahds sls eis into utu gtcs ewc gtcni tra ccms hgios eti isi cfe wg lea lsb pac pcc pcso pc dc dci
`);
