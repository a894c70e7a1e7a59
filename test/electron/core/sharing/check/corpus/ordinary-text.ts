/** What heads write when they name nobody: nothing here may be shown as an identifier. Written for this test. */
export const ordinaryText: readonly string[] = `
We looked at attendance again and agreed that the first call home matters more than the letter.
Year 4 are writing far more since the timetable moved handwriting to the morning.
The governors want a one-page summary before half-term, not the full plan.
Asked the office whether the register could close at nine instead of ten past.
Ofsted rang about the questionnaire and nothing else, which felt like a holiday.
Staff meeting ran over because the marking policy is three policies stapled together.
I keep saying yes to things on a Friday that I regret on a Monday.
Phonics is in good shape; the gap is in the afternoons when nobody teaches it.
Budget: £145,000 for supply and cover, of which £26,999 went before Christmas.
The boiler failed twice in November and once in front of the chair.
Reading for pleasure has slipped since the library became a meeting room.
What would it take to make the corridor quieter at 10.45?
Two things went well: the assembly about kindness, and the queue at lunch.
Key Stage 2 moderation is on 14 May, straight after the bank holiday.
Our improvement plan has five priorities, which is at least two too many.
Somebody told me that new heads should change nothing for a hundred days. I lasted eleven.
Thinking about how deputies are heard when the head is in the room.
Every class has a reading corner, but only half of them have readers in it.
Eventually we settled on a shorter day for the training in January.
Nevertheless, the survey shows parents trust us more than they did in 2024.
Behaviour on the stairs is better since we stopped walking in pairs.
The DfE guidance says one thing and the trust handbook another.
How do other schools keep the SENCO out of the cover rota?
Laminating is not a strategy.
Half of the interventions could stop tomorrow and nobody would notice.
Curriculum leaders need an hour a fortnight, ring-fenced, in writing.
Maths results rose by 12 percentage points and I still do not know why.
Ask which of the KS1 assessments we can drop without losing sight of progress.
The PTA raised enough for a new shed and would like a say in its colour.
Walked round at nine: calm, bright, a bit cold in the hall.
Safeguarding training for the whole staff is booked for the first INSET day.
Talked through the deficit with finance; the reserve covers this year and most of 2026/27.
Honesty about workload is easier when I cancel one of my own meetings first.
Next term the twilight sessions become one long afternoon with soup.
Spring term: three trips, two visitors, one residential, no sleep.
I want to see phonics taught badly once, so that I know what good looks like.
Newsletters go out on Thursdays now, because nobody reads them on a Friday.
Science has no lead since September and the cupboard shows it.
We have an offer from the local authority for a review in the summer term.
Supervision for the pastoral team was the best money we spent.
Perhaps the answer is fewer displays and more books on the floor.
The inspector asked a Year 6 group about British values and they talked about queueing.
Pupil premium spending needs a story that is true and fits on one side.
Recruitment: 3 applicants for the KS2 post, 1 for the SENCO post, 14 for lunchtime.
Chaired the partnership meeting on Wednesday and forgot to take minutes.
An inspection is a conversation with consequences, so I am practising the conversation.
Timetabling the hall for music, PE and lunch takes a mind I do not have in August.
Autumn census done; the numbers on roll are 11 down on last year.
Learning walk with the phase leaders: purposeful, quiet, too many worksheets.
Complaints have a pattern, and the pattern is that we answer on day four.
Parents' evening was full and nobody shouted.
Being new at the gate means learning three hundred faces in the rain.
Question for the cohort: what do you do in the first ten minutes of the day?
Suggestion from another head: write the agenda as questions, never as topics.
When the data and the books disagree, believe the books.
Workload again. Planning in teams saves an hour each if the team meets at all.
Premises: the roof over the nursery leaks when the wind is from the west.
Reception settled in eight days, the quickest since I came.
My appraisal targets were all about other people's work.
Teaching assistants are trained in the new scheme but have no time to prepare.
Coaching works when it is short, regular and about one thing.
The word 'outstanding' has done more harm than any data drop.
English results: 68% at the expected standard, 21% at greater depth.
History and geography alternate by half-term; art loses out each time.
Maybe the answer to lateness is breakfast and not a letter.
Local heads meet on the second Tuesday; the agenda is lunch.
Christmas performances: four in one week, never again.
Subject leaders presented to governors and were better at it than I am.
Took the risk assessment for the pond out of the drawer and put it back.
A good question to ask after a lesson: what did you decide not to do?
Communication is my weak spot in weeks five and six of every half-term.
The Headteachers' Standards ask for more than a person has.
Attendance in Year 9 and Year 10 is the trust's priority, and rightly so.
Scotland and Wales do this differently, and I should read how.
Easter revision sessions will be voluntary and fed.
Our Early Years team plans from what children did yesterday.
Lessons from lockdown: simple routines, clear emails, no surprises.
Inset on oracy was lively. Nobody slept, which is a first.
Show governors the building at 8.30 on a wet Monday and the bid writes itself.
Spent the morning on the single central record, line by line, with coffee.
Homework is now a choice board; complaints fell to none.
Read the EEF report on feedback, twice, with a pencil.
Marking codes: 4 of them, on one card, in every room.
Trust is built in the car park, not in the hall.
I would rather have one honest chart than 30 pages of RAG ratings.
Cover cost us 9 days in October alone.
The Pupil Voice group asked for longer benches and shorter assemblies.
Thanks to the kitchen, harvest was a feast and ended on time.
Emails after six wait until the morning; I have promised and will try.
Decision: stop the weekly data drop, start a fortnightly talk about books.
World Book Day costs families money; this year we swap books instead.
Microsoft Teams for briefings, paper for everything that matters.
Next steps: tidy the shared drive, agree a naming rule, delete the rest.
Free school meals forms are in three languages now and returns doubled.
SATs week: breakfast at 8.15, calm music, no speeches.
Assessment without levels is ten years old and still not explained.
Bonfire Night, Diwali and the clocks going back: plan nothing clever that week.
Section 5 says outcomes; the report should begin with children.
Support plans only work if the support arrives before the plan.
Sports day moved twice for rain and once for the heat.
Nothing on the agenda was about children, so I closed the meeting at four.
Induction for the new office manager: who, what, where, and the alarm code is not on paper.
Visits to three schools gave us one idea each, all of them about doors.
The federation's scheme of delegation runs to 40 pages; the useful part is page 3.
Governor training on finance: bring the ICFP in plain words.
I read the policy to the end; version 2.1 contradicts version 2.0 on page 12.
Exclusions fell from 12 to 4 and no one is quite sure whom to thank.
Mental arithmetic at the start of the day, every day, for six weeks.
It is 2 miles to the pool and 40 minutes by coach, so swimming eats a morning.
Grade boundaries moved again. Predicted grades are a polite fiction.
Will the budget survive a second boiler? I doubt it.
May is full of tests, June is full of trips, and July is for sorting cupboards.
Mark the books less and talk about them more.
Hope is not a strategy, but it gets people to the meeting.
Grace under pressure is mostly sleep.
Head of year interviews are on Tuesday and the lead questions are about judgement.
Summer is when the building recovers.
`
  .trim()
  .split('\n');

/** Headings and lists, which have capitals of their own. */
export const ordinaryHeadings: readonly string[] = `
First hundred days
Ring home on the first morning
What Came Of It
Building Capacity: What To Stop Doing
Notes From The Learning Walk
A Quieter Corridor By Easter
Questions For The Chair
Agenda for Monday
Priorities 2026/27
Staff Wellbeing and Workload
How We Hold Together
Reading, Writing and the Afternoon
`
  .trim()
  .split('\n');
