/** What schools in the United Kingdom write every day and a general dictionary lacks; names begin with a capital. */
export const schoolWords: readonly string[] = `
academisation academise academised admin afterschool antibullying attainer attainers catchup co-headship
coheadship co-head cofounder coteach coteaching cyberbullying deep-dive deputise deputised dyscalculia dysgraphia dyslexic
dyspraxia dyspraxic emailing emoji flipchart formatively gamification governorship headship headships
headteacher headteachers headteachership homeschooling inset interleave interleaved interleaving iPad iPads keyworker
keyworkers lunchtimes makaton metacognition metacognitive microaggression microaggressions mindset moderations
multiacademy multiagency neurodivergence neurodivergent neurodiverse neurodiversity neurotypical nonattendance numeracy offrolling
oracy overlearning pastorally pedagogic peripatetic phonemic phonics playtimes podcast podcasts premeet
preteach preteaching pupil-led pushback recap recapped recaps rebooking reintegration retrievals rota
safeguard safeguarding safeguarded scaffolded schoolwide sendco sencos shoutout signpost signposted signposting stakeholder
stakeholders subitise subitising timetabler timetablers timetabling toolkit toolkits tutoring twilights unmet upskill upskilled
upskilling videoconference walkthrough walkthroughs webinar webinars wellbeing whiteboard whiteboards whole-school worksheet
worksheets workstream workstreams wraparound
Arbor Bromcom Cymru Cymraeg Eisteddfod Eid Edukey Estyn Google Hwb MacBook Makaton Montessori Ofqual Ofsted
ParentPay PowerPoint Senedd SharePoint Snapchat Stormont TikTok Urdd WhatsApp YouTube Zoom
`
  .trim()
  .split(/\s+/);
