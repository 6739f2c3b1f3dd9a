# The window's words in English.

## Everywhere
moment = { $day } at { $hour }
saved-at = Saved at { $hour }
saving = Saving…
not-saved = Not saved yet
save = Save
cancel = Cancel
close = Close
abandon-ask = Abandon what is written?
abandon-no = Continue
abandon-text = Nothing written here is saved yet.
copy-save = Save a copy…
copy-saved = Copy saved: { $path }. Open it to go on.
close-note = Got it
edit = Edit
delete = Delete
stop = Stop
cancelling = Stopping…
progress = Progress
progress-starting = Preparing…
filter = Filter
nothing-found = Nothing matches.
day-example = { $day } or “Tuesday”
day-missing = This date does not exist.
day-unreadable = This date cannot be read. For instance: { $day }, Tuesday, in ten days.
day-slipped = The day does not go with the date: it is a { $day }.
day-choose = Choose a day: { $what }
hour-example = 14:30
hour-unreadable = This hour cannot be read. For instance: 14:30.
not-said = Not said
not-asked = Not asked yet
agreed = Agreed
declined = Declined
key-enter = Enter
key-escape = Esc
name-missing = A name is needed.
title-missing = A title is needed.
deleted-undo = “{ $name }” is in the bin. Ctrl+Z takes it out again.
undone = Undone: { $label }
redone = Done again: { $label }
undo-what = Undo: { $label }
redo-what = Redo: { $label }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
trouble-unknown = Something went wrong: { $detail }
trouble-kept = What was saved stays saved.
trouble-next = Try again. If it happens again, close and reopen the dossier.
screen-failed = This screen could not be shown
screen-again = Try again
fiction = demonstration, fictional content
read-only = Read only.
read-only-dossier = Read-only dossier
choose = choose…
sphere-missing = Choose its sphere.

## Home
home-title = Welcome
home-says = From what each one said to what can be written together.
home-stays = The interviews, excerpts, statements and deliverables of a dialogue process live in a single file. Nothing leaves this computer but what you export.
dossier-new = New dossier
dossier-open = Open a dossier
dossier-title = Title of the initiative
dossier-title-hint = It stands on the cover of each deliverable.
dossier-create = Create the dossier
dossier-menu = Dossier and appearance
close-dossier = Close the dossier
recent = Recent
recent-gone = not found
demo = Demonstration
demo-text = The first initiative, “Anticiper la sortie de crise” (2020), rebuilt: the facts are real and sourced, the interviews and the people are fictional.
demo-open = Open the demonstration
demo-making = Preparing…
version = Croisée { $version }
theme = Appearance
theme-system = System
theme-light = Light
theme-dark = Dark

## Rail and search
rail-nav = Dossier
overview = Overview
interviews = Interviews
participants = Participants
spaces = Dialogue spaces
rail-organisations = { $n } org.
rail-persons = { $n } pers.
rail-followups = { $n ->
    [0] Nothing to follow up
    [one] { $n } follow-up
   *[other] { $n } follow-ups
}
rail-late = { $n } of them late
spaces-none = No space yet. Add one from the overview.
search-open = Find and go
search-word = Search
search-placeholder = Find anything in the dossier, go somewhere, do something…
palette-go = Go
palette-do = Do
palette-found = In the dossier
palette-choose = choose
palette-open = open
palette-close = close
deliverable-of = Deliverable: { $title }
hit-organisation = organisation
hit-person = person
hit-interview = interview
hit-meeting = meeting
hit-excerpt = excerpt
hit-statement = statement
hit-document = document
hit-inventory = inventory
hit-figure = figure
hit-no-screen = { $title }: found in the dossier. To cite it, open a dialogue space.

## Overview
piloted-by = Led by { $names }
coverage = Who was heard
coverage-none = No organisation yet.
heard-of-brief = { $heard } of { $all }
heard-of = { $all ->
    [0] no organisation
   *[other] { $heard } of { $all } heard
}
heard = Heard
not-yet-heard = Not heard yet
not-heard = Not yet:
and-others = and { $n } { $n ->
    [1] other
   *[other] others
}
plan-with = Prepare an interview with { $name }
interviews-none = No interview yet.
interviews-n = { $n } { $n ->
    [1] interview
   *[other] interviews
}
space-add = Add a space
space-title = Title of the space
space-question = Question put to the space
space-template = Template of its deliverable
space-template-hint = It gives the sections where statements go.
spaces-none-long = A dialogue space brings participants together around a question and leads to a deliverable.
statements-n = { $n ->
    [0] no statement
    [1] 1 statement
   *[other] { $n } statements
}
without-evidence-n = { $n } without evidence
stale-n = { $n } to look at again
edition = edition { $n }
fingerprint = Fingerprint (SHA-256)
deliverable-brouillon = draft
deliverable-relecture = in review
deliverable-valide = validated
deliverable-publie = published
exported-on = Last exported on { $day }.
exported-never = Never exported.
phases = Phases
from-to = { $from } – { $to }
from = from { $from }
todo = To do
todo-none = Nothing presses.
before = before { $day }

## Participants
participants-sub = { $organisations ->
    [0] No organisation
    [1] 1 organisation
   *[other] { $organisations } organisations
}, { $persons ->
    [0] no person
    [1] 1 person
   *[other] { $persons } persons
}
participants-none = Who will be heard?
participants-none-text = Add a first organisation, then the people you will meet there. Alt+N adds an organisation, Alt+Shift+N a person.
participant-choose = Choose an organisation or a person in the list to read and edit it. Arrow keys go through the list, Enter opens.
participant-panel = Record
filter-participants = Name, acronym, territory…
organisation = Organisation
organisation-add = Add an organisation
organisation-new = New organisation
organisation-name = Name
organisation-none = Without organisation
organisation-type = Type a few letters
whom = Organisation or person
whom-type = Type a few letters of a name
whom-nothing = Nothing of that name: add the organisation “{ $name }”
whom-alone = { $name } belongs to no organisation: choose one.
organisation-heard = Heard, { $n } { $n ->
    [1] interview
   *[other] interviews
}
organisation-not-heard = Not heard yet
acronym = Acronym
sphere = Sphere
all-spheres = All spheres
territory = Territory
echelon = Level
hint-echelon = How far its action reaches: local, regional, national.
hint-tete-de-pont = An organisation recognised by its peers, which has built with other worlds before and relays needs beyond its own.
profile = Profile
website = Website
anchor = Bridgehead
anchor-hint = A bridgehead meets the three criteria.
anchor-recognised = Recognised by its peers, trusted third party
anchor-proven = Proven in co-construction between worlds
anchor-willing = Willing to share its needs and relay those of others
named-participant = Mention among the participants
named-participant-hint = A consent of its own, apart from being quoted. Without it, the organisation is counted, not named.
named-participant-person-hint = A consent of its own, apart from being quoted. Without it, the person is counted, not named.
notes-internal = Internal notes
person-add = Add a person
person-new = New person
first-name = First name
last-name = Last name
role = Role
email = Email
phone = Phone
consent-quoted = Quotation in a deliverable
consent = Consent
consent-on = Date
consent-none = Not asked yet
consent-demande = Asked
consent-donne = Given
consent-retire = Withdrawn
consent-withdrawn = withdrawn
consent-missing = no consent
degree-agreed = Degree agreed
degree-not-said = Not said (anonymous)
degree-no-limit = No limit of its own
degree-nominatif = Named: the person and the organisation
degree-organisation = Organisation: its name, without the person
degree-sphere = Sphere: the sphere only
degree-sphere-as = Sphere: “{ $singular }”
degree-anonyme = Anonymous
degree-non_citable = Off the record: does not leave the dossier
degree-short-nominatif = named
degree-short-organisation = organisation
degree-short-sphere = sphere
degree-short-anonyme = anonymous
degree-short-non_citable = off the record
means-not-given = Until consent is given, their words appear anonymously only.
means-withdrawn = Consent withdrawn: none of their words leaves the dossier, in any deliverable.
means-none = Consent given without a degree: their words appear anonymously.
means-nominatif = Their words may appear with their name and organisation, unless the interview or the excerpt asks for less.
means-organisation = Their words may appear under their organisation’s name, never under theirs.
means-sphere = Their words appear under their sphere; anonymously if fewer than three organisations were heard there.
means-anonyme = Their words appear anonymously only.
means-non_citable = Their words do not leave the dossier.
leave-title = Save the changes?
leave-text = This record was changed and is not saved.
leave-stay = Keep editing
leave-abandon = Abandon
spheres-none = Which worlds do participants come from?
spheres-none-text = A sphere brings together the organisations of one world: societal investors, networks, experts… Add one to begin.
sphere-add = Add a sphere
sphere-text = The worlds that the initiative brings into dialogue. Coverage and attribution are counted by sphere.
sphere-name = Name, in the plural
sphere-singular = In the singular, with its article
sphere-singular-hint = This is how its members will be referred to, for instance “a societal investor”.
sphere-singular-missing = This form is needed to attribute words.

## Interviews
interviews-shown = { $all ->
    [0] No interview
   *[other] { $shown ->
        [0] No interview
        [1] 1 interview
       *[other] { $shown } interviews
    }{ $whole ->
        [yes] { "" }
       *[no] { "" } of { $all }
    }
}
interviews-empty = Whom to hear first?
interviews-empty-text = An interview holds the notes taken during the call and the excerpts drawn from them. Choose the organisation; the rest can wait.
interview-new = New interview
interview-edit = Edit the interview
interview-create = Create the interview
interview-organisation-missing = Choose the organisation heard.
filter-interviews = Name or date…
persons-met = People met
persons-none-here = Nobody recorded in this organisation.
kind = Kind
kind-ecoute = Listening
kind-nemawashi = Nemawashi
kind-suivi = Follow-up
hint-nemawashi = Nemawashi: a bilateral interview that prepares a coming debate, linked to its meeting.
kind-choice-ecoute = Listening
kind-long-ecoute = Listening interview
kind-choice-nemawashi = Nemawashi (prepares a debate)
kind-long-nemawashi = Nemawashi
kind-choice-suivi = Follow-up
kind-long-suivi = Follow-up interview
date = Date
time = Time
duration = Duration (min)
minutes = { $n } min
mode = Means
mode-visio = Video call
mode-telephone = Telephone
mode-presentiel = In person
facilitators = Facilitators
facilitators-hint = Separate names with commas.
interview-spaces = Of use to the spaces
interview-degree = Degree of the interview
hint-interview-degree = How far what is said in it may be attributed. Without a limit of its own, each person’s consent alone decides.
with-persons = With { $names }.
sphere-is = Sphere: { $name }.
status = Status
words = Words
status-change = Change the status
status-a_planifier = To plan
status-propose = Proposed
status-planifie = Planned
status-tenu = Held
status-redige = Written up
status-envoye = Sent
status-amende = Amended
status-valide = Validated
status-valide_tacite = Tacitly validated
status-annule = Cancelled
status-reporte = Postponed
status-refuse = Declined
status-sans_reponse = No answer
to-planifie = Mark planned
to-tenu = Mark held
to-redige = Mark written up
to-envoye = Mark sent
to-valide = Mark validated
guide = Interview guide
guide-none = This dossier has no guide. Notes are taken freely.
question-unknown = Question not in the guide: { $code }
questions-unknown = Questions not in the guide
questions-unknown-hint = The notes open a question that the guide does not have. Its words stay in the notes.
covered = covered
not-covered = not covered yet
keys-notes = During the call
keys-stamp = Time stamp
keys-question = Go to the question
keys-verbatim = Verbatim
keys-verify = To verify
keys-left = Note a follow-up
keys-alone = Full screen
selection-bar = From the selection
take-excerpt = Excerpt
take-need = Need
take-programme = Programme
take-followup = Follow-up
call-begin = Begin the call
call-under = Call
call-paused = paused
call-pause = Pause
call-resume = Resume
call-end = End
call-end-key = Alt+Shift+D
call-lasted = The call lasted (min)
call-minutes-wrong = A number of minutes is needed.
call-note = Note it
call-forget = Do not note it
jots-verify = To verify
jots-followup = Follow-ups to create
jot-empty = (no words)
jot-make = Create the follow-up
jot-verified = Verified
jot-verified-of = Verified: take the mark off “{ $text }”
alone-enter = Full screen
alone-leave = Leave full screen
excerpts-lost = { $n ->
    [1] 1 excerpt no longer finds its words in the notes. It is not gone: attach it to the words that replace them.
   *[other] { $n } excerpts no longer find their words in the notes. They are not gone: attach them to the words that replace them.
}
notes = Notes of the interview
notes-begin = Write here; Alt+1…9 opens a question, Alt+T the time
notes-stay = Your words stay on the screen and will be saved as soon as that can be done.
paste-too-long = Too long: notes have 5 MB at most. Nothing was pasted and nothing is lost: paste a part of the text.
conflict = These notes were changed elsewhere since you opened them. Your text is still on the screen.
conflict-mine = Keep my text
conflict-theirs = Take the other version

## Planning interviews
ways = View
way-list = List
way-board = Progress
way-calendar = Calendar
by = by { $names }
space-one = Space
facilitator = Facilitator
tacit = tacit
undated = No date
today = Today
to-chase = To chase
filter-several = { $label }, { $n }
filter-nothing-here = Nothing to choose yet.
filter-all-again = Take all again
filter-clear = Clear
saved-filters = Saved filters
saved-filters-mine = My filters
saved-filters-none = No filter saved. Filter the interviews, then name that choice here to find it again.
saved-filter-name = Name of this filter
saved-filter-save = Save this filter
saved-filter-delete = Delete the filter “{ $name }”
sort-by = Sort by this column
choose-all = Choose all
choose-none = Choose none
choose-this = Choose this interview
chosen-n = { $n ->
    [1] 1 interview chosen
   *[other] { $n } interviews chosen
}
bulk = For the chosen interviews
bulk-status-done = { $n ->
    [1] 1 interview is
   *[other] { $n } interviews are
} now “{ $status }”. Ctrl+Z goes back.
bulk-facilitators-hint = These names replace those of the chosen interviews. Separate them with commas.
bulk-facilitators-set = { $n ->
    [1] Give to this interview
   *[other] Give to these { $n } interviews
}
bulk-facilitators-done = { $n ->
    [1] Facilitators given to 1 interview.
   *[other] Facilitators given to { $n } interviews.
} Ctrl+Z goes back.
bulk-space = Add to a space
bulk-space-done = { $n ->
    [1] 1 interview added
   *[other] { $n } interviews added
} to “{ $space }”. Ctrl+Z goes back.
appointments-export = Export the appointments
appointments-none = None of the chosen interviews has a date.
appointments-done = { $n ->
    [1] 1 appointment written
   *[other] { $n } appointments written
} to { $path }
aside = Off the path
board-how = move the interview by one stage,
board-choose = chooses it
moved-to = { $n ->
    [1] { $name } is at the stage “{ $status }”.
   *[other] { $n } interviews are at the stage “{ $status }”.
}
month-before = Previous month
month-after = Next month
month-go = Go to { $month }
plan-on = Prepare an interview on { $day }
planned-on = Planning: { $name }, { $day }
moved-day = { $name } is on { $day }.
calendar-how = move the interview by a day, by a week
undated-how = Drag an interview onto a day to plan it.
undated-none = Every interview has a date.
coverage-not-heard = Who has not been heard yet
coverage-not-heard-short = Not heard yet
coverage-whole = Every organisation was heard.
coverage-heard = Heard in full
coverage-by = Group by
dimension-sphere = Sphere
dimension-profil = Profile
dimension-echelon = Scale
dimension-territoire = Territory
dimension-espace = Space
planned-n = { $n } planned
tick-all = Tick the { $n }
untick-all = Untick all
plan-n = { $n ->
    [1] Plan 1 interview
   *[other] Plan { $n } interviews
}
planned-together = { $n ->
    [1] 1 interview to plan is added.
   *[other] { $n } interviews to plan are added.
} Ctrl+Z goes back.
place-example = Address, link of the video call…
interview-meeting = Meeting prepared
interview-meeting-none = None yet
meetings-none-to-prepare = No meeting is foreseen in the spaces yet.

## Excerpts and themes
excerpts = Excerpts
excerpts-none = Select words in the notes, then Ctrl+E: an excerpt is made, with its themes in a few letters.
excerpt-select-first = First select the words to keep.
excerpt-open = See in the notes and edit
excerpt-lost = These words cannot be found in the notes any more.
excerpt-degree = Degree of the excerpt
excerpt-nature = Nature
excerpt-delete = Delete the excerpt
excerpt-deleted = Excerpt deleted, the notes keep their words. Ctrl+Z brings it back.
reattach = Attach again
reattach-now = Select the words, then Ctrl+E
reattach-how = Select the words of the lost excerpt in the notes, then Ctrl+E.
nature-verbatim = Verbatim
nature-paraphrase = Paraphrase
nature-observation = Observation
key-quote = Key quote
cited-in = { $n ->
    [1] Cited in 1 statement
   *[other] Cited in { $n } statements
}
speaker = Who speaks
spoken-by = said by { $name }
speaker-none = Not said
themes = Themes
themes-none = no theme
theme-word = Theme
all-themes = All themes
theme-tag = + theme
theme-remove = Remove the theme “{ $name }”
theme-picker = Choose themes
theme-type = Theme, in three letters
theme-add = Add the theme “{ $name }”
theme-key-pick = choose
theme-key-finish = save
theme-key-without = save without theme
theme-key-cancel = give up

## Spaces
space-tabs = Space
statements = Statements
deliverable = Deliverable
statement-begin = Begin a statement
statement-add = add
statement-add-in = Add a statement in “{ $section }”
statement-text = Statement
statement-placeholder = A claim that the interviews can hold up
statement-deleted = Statement deleted. Ctrl+Z brings it back.
statements-empty = What can be claimed?
statements-empty-text = Begin a statement in a section, then cite excerpts from the drawer on the right in its support. What nuances or contradicts it is cited the same way.
other-statements = Other statements
nature = Nature
section = Section
move-up = Move up
move-down = Move down
sense = Sense
sense-appuie = supports
sense-nuance = nuances
sense-contredit = contradicts
cited-appuie = Cited in support of statement { $n }.
cited-nuance = Cited to nuance statement { $n }.
cited-contredit = Cited against statement { $n }.
cite = Cite in the chosen statement
cite-key = Key { $key }
cite-choose-first = Choose a statement to cite evidence in it.
cite-already = Already cited so in this statement.
uncite = remove
see-interview = see in the interview
evidence-how = In the drawer, arrows to choose, 1 supports, 2 nuances, 3 contradicts; or drag a quote here.
evidence-n = { $n } { $n ->
    [1] piece of evidence
   *[other] pieces of evidence
}
position = Position
position-none = illustrates the disagreement
position-glance = { $position }: { $n }
position-n = Position { $n }
position-organisations = { $n ->
    [0] Nobody yet
    [1] 1 organisation
   *[other] { $n } organisations
}
position-nobody = No evidence takes this position yet.
position-placeholder-first = In a few words, for instance: One number to call
position-placeholder = What stands against it, for instance: A person with a name
position-add = Add a position
position-up = move up
position-remove = remove
positions = Positions
positions-offer = Who stands on which side? Name two to four positions; each piece of evidence can then say which it takes.
positions-begin = Name the positions
positions-remove = remove both
organisations-carry = { $n } { $n ->
    [1] organisation supports it
   *[other] organisations support it
}{ $spheres ->
    [0] { "" }
    [1] { "" }, in one sphere only
   *[other] { "" }, in { $spheres } spheres
}
organisations-tell = { $n } { $n ->
    [1] organisation speaks of it
   *[other] organisations speak of it
}{ $spheres ->
    [0] { "" }
    [1] { "" }, in one sphere only
   *[other] { "" }, in { $spheres } spheres
}
nuance-n = { $n } { $n ->
    [1] nuances
   *[other] nuance
}
contredit-n = { $n } { $n ->
    [1] contradicts
   *[other] contradict
}
carriers-of = { $sphere }: { $appuie } in support, { $nuance } nuancing, { $contredit } against, { $silent } without a quote
carriers-told = { $sphere }: { $n } speak of it, { $silent } without a quote
stale = Evidence changed since it was last looked at.
stale-reviewed = I have looked
drawer = Possible evidence
drawer-query = Find evidence
drawer-of-space = of this space
drawer-uncited = never cited
drawer-key = key quotes
drawer-looking = Looking…
drawer-empty = No excerpts yet. They are taken in the interviews, with Ctrl+E.
drawer-none = Nothing matches. Excerpts are taken in the interviews, with Ctrl+E.
drawer-more = and { $n } others: narrow the search.

## Deliverables
outline = Outline of the deliverable
outline-ready = ready
outline-empty = empty
section-empty = This section is empty: it will not appear in the published version.
section-live = This section composes itself from the dossier.
obstacles = Before publishing
obstacles-n = { $n ->
    [1] 1 point before publishing
   *[other] { $n } points before publishing
}
obstacles-short = { $n ->
    [1] 1 to look at
   *[other] { $n } to look at
}
more = More tools
more-waiting = { $n ->
    [1] More tools, one remark open
   *[other] More tools, { $n } remarks open
}
obstacles-none = Nothing stands in the way of publishing.
obstacles-text = The draft can be exported at any time. The published version leaves out what follows.
go-statement = see the statement
go-interview = see the interview
review = Review
review-n = { $n ->
    [0] Review
    [1] Review: 1 open remark
   *[other] Review: { $n } open remarks
}
review-open = { $n ->
    [1] A remark waits for an answer: the deliverable cannot be validated.
   *[other] { $n } remarks wait for an answer: the deliverable cannot be validated.
}
review-closed = No remark waits for an answer.
review-none = No remarks. Note those of the members as they read.
deliverable-stands = Where the deliverable stands
remark = Remark
remark-note = Note a remark
remark-on-all = On the whole
remark-author = Whose
remark-date = Received on
remark-section = Section
remark-missing = To be filled in
remark-acceptee = Accepted
remark-refusee = Not followed
remark-reply = Answer
remark-refuse-why = Say why it is not followed
remark-accept = Accept
remark-refuse = Do not follow
remark-reopen = Reopen
remark-answer = Answer
remark-deleted = Remark deleted. Ctrl+Z brings it back.
section-in = In the document: { $title }
section-leave-out = Leave out this section
section-take-in = Take in this section again
section-up = Move “{ $title }” up
section-down = Move “{ $title }” down
section-moved = “{ $title }”: place { $n } of { $all }. Ctrl+Z puts it back.
section-off = “{ $title }” is left out. Ctrl+Z takes it in again.
section-on = “{ $title }” is in the document again.
sections-reset = Back to the template
sections-reset-done = The sections are those of the template. Ctrl+Z brings back your outline.
shelf = Deliverables and files
shelf-title = The deliverables of this space
shelf-text = The first is the one that the space shows. All share the same statements; each has its sections and their order.
deliverable-title = Title
deliverable-template = Template
deliverable-add = Add a deliverable
deliverable-here = on screen
deliverable-remove = Take out
deliverable-removed = “{ $title }” is taken out, with its remarks and its relays. Ctrl+Z brings it back.
files = Kept files
files-text = A study, a version that came out elsewhere: kept as they are in the dossier (50 MB at most), never opened here.
file-keep = Keep a file
file-kept = File kept. Ctrl+Z takes it out.
file-give = Save as
file-given = Written to { $path }.
file-removed = “{ $name }” is taken out of the dossier. Ctrl+Z brings it back.
file-absent = the file is not in the dossier
size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
edition-out = Edition { $n } published on { $day }
edition-next = Go on to edition { $n }
edition-next-done = A new edition, as a draft. Ctrl+Z goes back to the one before.
edition-first = No edition has been published yet. Once the first is out, what changes is read here.
changes-since = What changed since edition { $n } ({ $day })
changes-none = Nothing has changed.
changes-unknown = The register does not say what that edition held: it was published before the register kept it.
change-ajoute = New statement { $number }, “{ $section }”
change-retire = Statement taken out, “{ $section }”
change-coupe = Statement left out with “{ $section }”
change-reformule = Statement { $number } reworded
change-deplace = Statement { $number } moved from “{ $before }” to “{ $section }”
change-appuis = Statement { $number }: its evidence changed
change-section_ajoutee = Section added: “{ $section }”
change-section_retiree = Section taken out: “{ $section }”
change-section_texte = Text revised: “{ $section }”
change-before = Before
change-after = Now
edition-note-hint = A dash for each line. Type [@ to cite a statement.
edition-note-begin = What changed in this edition…
change-added = Evidence added, { $sense }
change-withdrawn = Evidence withdrawn, { $sense }
change-evidence-gone = is no longer in the dossier
edition-say = Say so at the end of the document
edition-say-hint = A short section, of which this is the text. It repeats neither the old words nor names.
edition-note = What this edition says
edition-propose = Take up what changed
register-erased = { $n ->
    [one] One excerpt of this file was erased from the dossier since: whoever received it has to know.
   *[other] { $n } excerpts of this file were erased from the dossier since: whoever received it has to know.
}
register-left = { $n ->
    [1] One statement left out by a section
   *[other] { $n } statements left out by a section
}
outline-remarks = { $n ->
    [1] 1 remark
   *[other] { $n } remarks
}
register = Exports
register-text = Each PDF that went out, its fingerprint (SHA-256), and for each excerpt shown, its degree and why.
register-overridden = with what was not validated
register-quotes = { $n ->
    [1] 1 excerpt shown
   *[other] { $n } excerpts shown
}
register-gone = Excerpt { $code } is no longer in the dossier.
register-unvalidated = interview not validated
withdrawal-nothing = No excerpt of the dossier would be touched.
withdrawal-would = { $n ->
    [1] One excerpt can no longer be shown, in any draft.
   *[other] { $n } excerpts can no longer be shown, in any draft.
}
withdrawal-done = { $n ->
    [1] One excerpt is no longer shown in any draft.
   *[other] { $n } excerpts are no longer shown in any draft.
}
withdrawal-loses = { $n ->
    [1] loses 1 excerpt
   *[other] loses { $n } excerpts
}
withdrawal-keeps = { $n ->
    [0] keeps no evidence
    [1] keeps 1 piece of evidence
   *[other] keeps { $n } pieces of evidence
}
withdrawal-held = { $n ->
    [1] One PDF that went out holds these words:
   *[other] { $n } PDFs that went out hold these words:
}
withdrawal-not-held = No PDF that went out holds these words.
go-section = see the section
go-remark = see the remark
go-excerpt = see the excerpt
preview = Preview
preview-making = Laying out…
preview-wide = widen
preview-narrow = narrow
pages = Pages
page-of = Page { $n } of { $all }
version-kind = Version
draft = Draft
published = Published
draft-hint = Each page is marked “draft” and says what is missing.
published-hint = Empty sections vanish, and words of interviews that are not validated are left out.
export-pdf = Export the PDF
export-all = Export all
export-all-text = One PDF for each deliverable of each space, in the folder of your choice.
choose-folder = Choose where to write them
exporting = Exporting
exported = Deliverable exported
exported-text = { $pages ->
    [1] 1 page, written to:
   *[other] { $pages } pages, written to:
}
exported-all = { $n ->
    [1] 1 deliverable written
   *[other] { $n } deliverables written
} in { $folder }
left-out = Left out
open-folder = Open the location

## First steps
first-title = Where to begin
first-organisation = Say who will be heard
first-organisation-text = Organisations, by sphere, and the people you will meet there.
first-interview = Note a first interview
first-interview-text = The notes during the call, then the excerpts kept from them, with their themes.
first-space = Add a dialogue space
first-space-text = A question, statements that rest on excerpts, and the deliverable that comes of it.

## Participants: what they said, consents, duplicates
persons = People
hide = hide
show = show
key-space = Space
participant-known = What the dossier knows
said = What was said
said-n = { $n ->
    [1] 1 excerpt
   *[other] { $n } excerpts
}
said-none = Nothing yet. Excerpts are taken in the notes of an interview or a meeting.
said-none-yet = No excerpt was taken from these interviews yet.
said-more = { $n ->
    [1] show the other excerpt
   *[other] show the { $n } other excerpts
}
said-appuie = Supports:
said-nuance = Nuances:
said-contredit = Contradicts:
see-meeting = see it in the meeting
interview-prepare = Prepare an interview
member-alone = In its own name, without a named person
member-add = Add a member
member-join = Join a space
member-form = Membership of a space
member-role = Role in the space
member-voice = Voice
member-voice-hint = The voice: as what this member speaks in the space.
member-voices-usual = représentative, participative, délibérative, SIG, TPE-PME
member-voice-of = { $voice } voice
member-missing = Choose a person or an organisation.
member-space-missing = Choose the space.
member-nothing = Nobody of that name among the participants.
member-edit-of = Edit the membership: { $name }
member-remove = Take out
member-remove-of = Take out of the space: { $name }
member-removed = “{ $name }” is no longer a member of “{ $space }”. Ctrl+Z brings them back.
member-of-none = Member of no space.
members = Members
members-n = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
members-none = No members. Add the people or organisations that take part in this space.
named-not-asked = Not asked yet: the person is counted among the participants, not named.
named-agreed = Agreed: the name may stand among the participants.
named-declined = Without agreement the person is counted among the participants, not named.
consents = Consent to be quoted
consent-add-quoted = Note a consent to be quoted
consent-add-named = Note a consent to be named as a participant
consent-note = Note it
degree-asked = Degree asked for
consent-purpose = Purpose
consent-purpose-example = Said at the end of the interview; signed form…
consent-fact-hint = A consent is a dated fact: it is not undone. To change it, note the next one.
published-in = { $n ->
    [1] Their words stand in 1 document already exported:
   *[other] Their words stand in { $n } documents already exported:
}
published-in-withdrawn = { $n ->
    [1] Consent withdrawn, but their words stand in 1 document already exported. Tell those who received it:
   *[other] Consent withdrawn, but their words stand in { $n } documents already exported. Tell those who received them:
}
duplicates = Possible duplicates
duplicates-n = { $n ->
    [0] Join two cards
    [1] 1 possible duplicate
   *[other] { $n } possible duplicates
}
duplicates-text = These cards look alike. Compare them side by side: if they are the same participant, merge them without losing anything.
duplicates-none = No card looks like another.
duplicate-two = Join two other cards
duplicate-two-first = Join two cards
duplicate-one = One card
duplicate-other = The other
duplicate-compare = Compare
merge = Merge
merge-title = Two cards, one participant?
merge-text-organisation = The card that stays receives all that belongs to the other: interviews, people and spaces. What it does not say is taken from the other; what differs is added to its internal notes. Ctrl+Z parts them again.
merge-text-person = The card that stays receives all that belongs to the other: words, interviews, meetings, spaces and consents, of which the most closed holds. What it does not say is taken from the other. Ctrl+Z parts them again.
merge-keep = Keep this one
merge-kept = Card kept
merge-differs = differs
merge-not = Leave apart
merged = Cards joined as “{ $name }”. Ctrl+Z parts them.

## Meetings
meetings = Meetings
meeting = Meeting
meetings-sub = { $n ->
    [0] No meeting
    [1] 1 meeting
   *[other] { $n } meetings
}
meetings-none = When do the worlds meet?
meetings-none-text = A meeting brings together the members of a dialogue space. It is noted like an interview: agenda, who was present, notes and excerpts.
meetings-no-space = No dialogue space yet
meetings-no-space-text = A meeting is held in a dialogue space. Add one from the overview.
meetings-space-none = No meeting in this space yet.
filter-meetings = Title, place, date…
meeting-new = New meeting
meeting-edit = Edit the meeting
meeting-create = Create the meeting
meeting-add-in = Add a meeting in “{ $space }”
meeting-title = Title
meeting-title-example = First exchange, presentation of results…
meeting-date-missing = A date is needed.
space = Dialogue space
space-missing = Choose the meeting’s space.
place = Place
agenda = Agenda
agenda-hint = One item a line.
present = Present
present-n = { $n ->
    [0] Present
    [1] 1 present
   *[other] { $n } present
}
present-find = Name or organisation; Enter ticks the first
present-more =
    { $n ->
        [one] and one more person: a few letters find them.
       *[other] and { $n } more people: a few letters find them.
    }
present-nobody = No person among the participants. Add some first.
present-none = Nobody is noted as present.
meeting-degree = Degree of the meeting
meeting-degree-none = Anonymous
meeting-degree-hint = What is said in a meeting is only quoted anonymously, unless you choose another degree here, agreed with the participants. Each person’s own degree remains a limit.
meeting-anonymous = What was said here will only appear anonymously.
meeting-attributed = Degree of the meeting: { $degree }.
meeting-notes = Notes of the meeting
meeting-prepared = Prepared by
meeting-keys = During the meeting
meeting-entry-added = Added to the inventory. Ctrl+Z takes it out.
meeting-notes-begin = Note here what is said; Alt+T writes the hour

## Follow-ups
followups = Follow-ups
followup = Follow-up
followups-sub = { $open ->
    [0] Nothing waiting
    [1] 1 waiting
   *[other] { $open } waiting
}{ $late ->
    [0] { "" }
    [1] , 1 late
   *[other] , { $late } late
}
followups-none = Nothing to do for now
followups-none-text = A promised document, an introduction, someone else to hear: what an interview leaves to do is noted here, or in the interview itself, with a due date.
followups-all = all follow-ups
first-files = Do you have tables or notes already?
first-files-import = Import them
followup-new = New follow-up
followup-add = Create the follow-up
followup-text = To do
followup-placeholder = Send the promised note, introduce two people…
followup-whom = Whom to introduce
followup-with = To whom
followup-whom-example = Person or organisation
followup-introduction = Introduce { $whom } to { $with }
followup-introduction-more = Detail, optional
followup-introduction-missing = Say whom to introduce, and to whom.
keep-typed = Keep “{ $typed }”
followup-text-missing = Say what there is to do.
followup-due = Due
followup-from = Interview
followup-from-none = No interview
followup-inside = Leave it out of the interview summary
followup-document = Promised document
followup-mise_en_relation = Introduction
followup-a_ecouter = To be heard
followup-autre = Other
followup-done-on = done on { $day }
followup-late = { $n ->
    [1] 1 day late
   *[other] { $n } days late
}
followup-tick = Done: { $text }
followups-late = Late
followups-week = This week
followups-later = Later
followups-undated = Undated
followups-done = Done
followups-done-older = { $n ->
    [1] Show 1 older
   *[other] Show the { $n } older
}
filter-followups = Follow-up, organisation…
all-kinds = All kinds
all-interviews = All interviews
followup-key-move = go through
followup-key-tick = done or not
followup-key-open = edit
followup-key-new = add

## Import
import = Import
import-files = Import files
import-sub = Organisations, people, interviews, inventory and notes, from files.
import-sub-preview = { $n ->
    [1] 1 file read
   *[other] { $n } files read
}{ $sheets ->
    [0] { "" }
   *[other] { "" }, with { $sheets } sheets of workbooks
}. Nothing is written in the dossier yet.
import-sub-book = { $n ->
    [1] 1 workbook, 1 sheet. Nothing is written in the dossier yet.
   *[other] 1 workbook, { $n } sheets. Nothing is written in the dossier yet.
}
import-sub-done = It is in the dossier.
import-empty = What do you have already?
import-empty-text = Choose one or more files. You will see what comes in, and what is refused and why, before anything is written.
import-choose = Choose files
import-choose-others = Choose other files
import-leave = Give up
import-what-tables = Tables
import-what-tables-text = CSV, Excel (XLSX) or LibreOffice (ODS): organisations, people, interviews, inventory. Columns may have any order and name.
import-what-texts = Notes
import-what-texts-text = TXT, Markdown, Word (DOCX) or LibreOffice (ODT), one file an interview.
import-what-safe = Without risk
import-what-safe-text = An import is undone in one gesture. Refused rows are saved apart, mended and taken again.
import-reading = Reading the files…
import-running = Writing in the dossier…
import-tables = Tables
import-texts = Notes of interviews
import-rows = { $rows ->
    [0] No row
    [1] 1 row
   *[other] { $n } rows
}
import-words = { $words ->
    [0] No word
    [1] 1 word
   *[other] { $n } words
}
import-table-of = Read { $file } as
import-aside = Leave aside
import-aside-text = This file will not come in. Say what it holds to have it read.
import-as-organisations = Organisations
import-as-personnes = People
import-as-entretiens = Interviews
import-as-inventaire = Inventory
import-column = Column of the file
import-sample = First rows
import-field = Becomes
import-field-of = What column { $column } becomes
import-unused = Do not take
import-required = { $field } (needed)
import-nameless = Column { $n }
import-lacking = { $n ->
    [1] No column gives this needed field: { $fields }.
   *[other] No column gives these needed fields: { $fields }.
}
import-notes-of = Notes of the interview
import-doubled = Several files for this interview: their words will be put one below the other.
import-preview = What will come in
import-would-add = { $n ->
    [1] New entry
   *[other] New entries
}
import-would-update = Changed
import-added = Added
import-updated = Changed
import-unchanged = Already in the dossier, the same
import-refused = Refused
import-notices = To be known
import-refusals = Refused rows
import-row = row { $n }
import-in-column = column { $column }
import-more-refused = and { $n } others, all in the file of refusals.
import-refusals-text = Save the refused rows, each with its reason: mend them, then choose that file like the others.
import-refusals-save = Save the refused rows
import-refusals-saved = Refused rows saved in { $path }
import-wait-fields = Needed fields are missing.
import-wait-nothing = Nothing new would come in.
import-run = { $n ->
    [0] Import
    [1] Import 1 entry
   *[other] Import { $n } entries
}
import-done = Import done
import-undone = Import undone. The dossier is as before.
import-undo = Undo this import

## Working up an interview: needs, programmes, what is left to do
taken = Taken from the notes
inventory = Inventory
followups-short = Follow-ups
need = Need
needs = Needs
programme-cited = Programme or network cited
programmes-cited = Programmes cited
networks-cited = Networks cited
programme-name = Its name
programme-urgence = Emergency programme
programme-relance = Recovery programme
programme-short-urgence = Emergency
programme-short-relance = Recovery
programme-short-reseau = Network
volet = Volet
volet-type = A few letters
volet-need = Volet (where this need belongs)
volet-programme = Volet (where this programme belongs)
volet-network = Volet (where this network belongs), optional
volet-missing = Choose the volet of the framework where it belongs.
entry-territory = Territory
entry-source = Source
entry-source-hint = Where the fact comes from: a document, a site, a person.
entry-open = Open “{ $title }”
entry-of = Entry of the inventory
volet-none = no volet
hint-volet = A branch of the shared framework: it keeps needs and programmes under one title.
entry-title = Title
entry-description = Description
entry-add = Add to the inventory
inventory-here-none = Select words in the notes, then Alt+B: a need goes into the inventory. Alt+P puts a programme or network there.
followups-here-none = A promised document, an introduction, someone else to hear: Alt+R makes it a follow-up, from the selection or a line marked [suite].

## Sending a record and validating it
record = Record
record-which = Document
record-compte_rendu = Record
record-fiche = Sheet
record-notice = Notice
record-compte_rendu-hint = For the person heard: their words, and the degree proposed for each excerpt.
record-fiche-hint = The interview on one page: needs, programmes cited, relays, key quotes, follow-ups.
record-notice-hint = Information and consent form, handed over before or during the interview.
hint-notice = The document that explains the démarche and gathers consent, handed over before or during the interview.
record-written = PDF written: { $path }
record-written-draft = Draft written: { $path }
record-last = Last PDF: written on { $day } at { $hour }.
record-last-draft = Last PDF: a draft, written on { $day } at { $hour }.
record-stale = This PDF was written on { $day } at { $hour }, before the last changes: export it again.
record-overtaken = The PDF written on { $day } at { $hour } is a draft from before the sending: export the record.
fiche-no-key-quote = No key quote has been chosen.
fiche-choose-quotes = Choose the key quotes
fiche-key-quotes-kept = { $n ->
    [1] One key quote is chosen, but may not be shown: it is off the record.
   *[other] { $n } key quotes are chosen, but none may be shown: they are off the record.
}
fiche-see-excerpts = See the excerpts
withheld-compte_rendu = { $n ->
    [1] 1 passage of the notes is not printed
   *[other] { $n } passages of the notes are not printed
}
withheld-fiche = { $n ->
    [1] 1 line is not printed as it stands
   *[other] { $n } lines are not printed as they stand
}
withheld-notice = { $n }
withheld-to_verify = To verify
withheld-reminder = For the team
withheld-followup = Follow-up
withheld-entry = Inventory
withheld-place = Place
withheld-names = Taken out, for want of an agreement to be named: { $names }.
withheld-words = Taken out: it repeats words that are off the record.
withheld-reword = Reword the follow-ups
message-record-title = The message that goes with the record
message-reminder-title = The reminder
message-to = To
message-subject = Subject
message-body = Message
message-nobody = Nobody is noted in this interview.
message-no-email = no e-mail address known
message-add-email = Add it
message-wrong-email = { $email }: this address cannot be read
message-mend-email = Mend it
message-attach = Attach the PDF: no mail program does it for you.
message-open = Open in the mail program
copy-address = { $n ->
    [1] Copy the address
   *[other] Copy the addresses
}
copy-subject = Copy the subject
copy-body = Copy the text
copied-address = Address copied.
copied-subject = Subject copied.
copied-body = Text copied.
copy-refused = The clipboard is refused: select the text, then Ctrl+C.
export-draft = Export a draft
record-back = Back to the notes
record-before = The interview has not been held yet. The notice is handed over before or during it; the record is then sent from here.
record-open = Send for review
record-follow = Follow its agreement
send-title = Send
send-first = Say when the record goes, and until when it can be corrected: the PDF and the message will announce it.
send-how = Prepare the message, and attach the PDF.
send-mail = Prepare the message
send-on = Sent on
send-tacit = Tacit agreement on
send-tacit-hint = Without an answer, the record counts as agreed after this date.
send-tacit-none = Without an announced date, silence is not agreement.
send-backwards = Tacit agreement leaves a day at least after the sending.
send-again = Note another sending
send-once = Note a sending
send-to-verify = { $n ->
    [1] One line is still to be verified: it is not printed.
   *[other] { $n } lines are still to be verified: they are not printed.
}
send-left-to-do = { $n ->
    [1] One noted follow-up is not among the follow-ups yet.
   *[other] { $n } noted follow-ups are not among the follow-ups yet.
}
send-and-export = Note the sending and export the PDF
send-only = Note the sending without a PDF
send-see-notes = See the notes
sent-on = sent on { $day }
agree-title = Agreement
agree-not-sent = The record has not been sent yet.
agree-done = The record is validated: its excerpts may appear in a published version.
agree-tacit = Without an answer, tacit agreement on { $day }.
agree-past = The announced date, { $day }, is past: silence is agreement.
agree-no-day = No date was announced: silence is not agreement.
agree-reminded = Reminded: { $days }.
agree-remind = Prepare a reminder
agree-note-reminder = Note the reminder
agree-tacitly = Validate tacitly
agree-amendment-first = An amended text waits to be compared.
amend-title = Amended text
amend-unfold = A text came back already
amend-how = Paste the text that came back, or start from your notes to type its corrections. Nothing changes in the notes before you have compared.
amend-text = Amended text
amend-placeholder = Paste the text that came back
amend-from-notes = Start from the notes
amend-compare = Compare with the notes
amend-waits = An amended text waits to be compared with the notes.
amend-drop = Put this text aside
amend-dropped = Amended text put aside, the notes stay as they are. Ctrl+Z brings it back.
returned-told = Text returned on { $day }: { $counts }.
returned-taken = { $n ->
    [0] no change taken up
    [one] 1 change taken up
   *[other] { $n } changes taken up
}
returned-refused = { $n ->
    [one] 1 refused
   *[other] { $n } refused
}
returned-same = Text returned on { $day }, unchanged.
returned-aside = Text returned on { $day }, set aside without comparison.
returned-see = See the changes
returned-hide = Hide the changes
change-taken = Taken up
change-refused = Not taken up
answer-copy = Copy an answer to the person
answer-copied = Answer copied: paste it into your message.
answer-not-copied = The answer could not be copied. Select the changes above and copy them.
answer-all = Thank you for reading: all your corrections were taken up.
answer-some = { $n ->
    [one] Thank you for reading. Your corrections were taken up, but for one:
   *[other] Thank you for reading. Your corrections were taken up, but for { $n }:
}
answer-instead = – you suggested “{ $after }”; we kept “{ $before }”.
answer-kept = – you took out “{ $before }”; we kept it.
answer-not-added = – you added “{ $after }”; we did not take it up.
answer-end = Tell us if this does not suit you: we will go through the text with you.
amend-another = Another text came back
compare-validated-title = What changed since
compare-validated = Sent or validated
compare-today = Today
compare-close = Close
compare-aside = { $n ->
    [one] 1 line of the record, outside the notes, is not compared: the answer may stand in it
   *[other] { $n } lines of the record, outside the notes, are not compared: the answer may stand in them
}
hunk-read-label = Difference { $n }
changed-since-on = Validated on { $day }. These notes have changed since: the record is to be read again.
changed-since = These notes have changed since they were validated: the record is to be read again.
changed-see = See what changed
reopen = Reopen
reopened = Record reopened: it waits to be read again. Ctrl+Z makes it validated.
agree-done-changed = The record was validated, but the notes have changed since: it is to be read again before it is quoted.
agree-unread = The notes have changed since they were sent: nobody has read these words.
agree-known = These changes were read
validate-unread = What changed since it was sent was not read: the validated record will say so, until it is sent again.
agree-reopened = The notes have changed since they were validated.
date-ahead = This interview is dated { $day }. Held today?
date-today = Date it today
date-keep = Keep the date
verify-left = { $n ->
    [one] 1 line is still to be verified: it is not in the record.
   *[other] { $n } lines are still to be verified: they are not in the record.
}
verify-see = See the notes
unsent-title = { $n ->
    [one] Validate a record that was never sent?
   *[other] Validate { $n } records that were never sent?
}
validate-unsent = { $n ->
    [one] This record was never sent: nothing shows that the person read it. Validate it if they went over it otherwise, in talking for instance.
   *[other] { $n } of these records were never sent: nothing shows that the people read them. Validate them if they went over them otherwise, in talking for instance.
}
validate-send-first = Send it first
validate-anyway = Validate anyway
passages-answered = Answer for each passage
passages-all = For all passages
passages-unfold = Passage by passage ({ $n })
passages-fold = Hide the passages
passages-differ = Different answers
passage-degree = Degree of passage { $n }
agreement-of = Agreement of { $name }
agreements-nobody = No person is noted for this interview: its passages read without a name.
compare-title = The two texts compared
compare-before = In the notes
compare-after = In the amended text
compare-nothing = nothing here
compare-removed = removed
compare-n = { $n ->
    [0] No difference
    [1] 1 difference
   *[other] { $n } differences
}
compare-left = { $n } to decide
compare-all-decided = all decided
compare-none = Both texts say the same.
compare-key-move = move
compare-key-accept = accept
compare-key-refuse = refuse, then the next
compare-key-all = Shift+A
compare-later = Later
compare-accept-all = Accept all
compare-finish-waits = Take the changes
compare-key-finish = take
compare-finish = { $n ->
    [0] Keep the notes as they are
    [1] Take 1 change
   *[other] Take { $n } changes
}
compare-done = { $n ->
    [0] Notes kept as they are.
    [1] 1 change taken into the notes.
   *[other] { $n } changes taken into the notes.
}
hunk-label = Difference { $n }, { $state }
hunk-waiting = to decide
hunk-accepted = accepted
hunk-refused = refused
hunk-accept = Accept
hunk-refuse = Refuse

## Help and keys
help = Help
help-sub = The guide to Croisée, from the first dossier to the last deliverable.
help-open = Open the guide
help-back = Back
help-contents = Contents
help-find = Search the help
help-found = { $at } of { $n }, Enter goes to the next
help-language = The guide is written in French for now.
keys-all = Keyboard shortcuts
keys-everywhere = Everywhere
keys-lists = In lists
keys-planning = Interviews and follow-ups
keys-call = During the call, in the notes
keys-after = From the selection
keys-compare = Comparing two texts
keys-statements = Statements
keys-help = open the help, and back
keys-these = see these shortcuts
keys-search = search the dossier, go somewhere, do something
keys-undo = undo
keys-redo = redo
keys-size = everything larger, smaller, as usual
keys-back = back to the previous screen
keys-escape = close what is open, give up
keys-move = go through
keys-pane = make a column wider, narrower, on its edge
keys-across = from one column, day or tab to the next
keys-ends = to the beginning, to the end
keys-page = previous, next page or month
keys-open = open, choose the row
keys-calendar = open the calendar of a date
keys-add = add: an organisation, a meeting, a follow-up, a statement
keys-add-person = add a person (Participants)
keys-choose = choose the interview, tick the follow-up
keys-stretch = extend the choice
keys-all-rows = choose all interviews shown
keys-step = a step forward or back (progress), a day (calendar)
keys-week = move by a week (calendar)
keys-timer = begin the call, pause, resume
keys-timer-end = end the call
keys-time = write the time
keys-questions = open the question of that number
keys-their-words = put their own words in quotation marks
keys-check = mark “to verify”
keys-note-followup = mark a follow-up
keys-whole = full screen, without distraction
keys-take-excerpt = make it an excerpt
keys-take-need = make it a need
keys-take-programme = make it a programme cited
keys-take-followup = make it a follow-up
keys-last-theme = take the last theme away
keys-finish = save the themes or the statement
keys-to-record = to the record, back to the notes
keys-accept = accept the difference
keys-refuse = refuse it
keys-accept-all = accept all
keys-take-changes = take the changes, once all is decided
keys-edit = edit the statement
keys-order = move it up, down
keys-delete = delete it
keys-to-drawer = to the possible evidence
keys-support = cite in support
keys-nuance = cite as a nuance
keys-contradict = cite against
keys-from-drawer = back to the statement
keys-prose = Text of a section
keys-heading = heading, subheading
keys-paragraph = paragraph
keys-bold = bold
keys-italic = italic
keys-list = bulleted list, numbered list
keys-nest = deeper, shallower in the list
keys-quote = quotation
keys-link = link
keys-break = new line in the same paragraph
keys-typed = take back what was just formatted
keys-grid = Table of a section
keys-cell = write in the cell
keys-grid-leave = leave the cell, what was typed stays; then the table
keys-clear = clear the chosen cells
keys-copy = copy, cut, paste a block of cells
keys-all-cells = choose all cells
keys-move-row = move the row, the column
key-tab = Tab
key-shift = Shift
key-delete = Del
key-backspace = Backspace
key-home = Home
key-end = End
key-pageup = Page ↑
key-pagedown = Page ↓

## Writing a section
prose-of-section = Text of the section
prose-begin = Write the text of this section…
prose-tools = Formatting
prose-title = Title
prose-subtitle = Subtitle
prose-bold = Bold
prose-italic = Italic
prose-bullets = Bulleted list
prose-numbers = Numbered list
prose-quote = Quotation
prose-link = Link
prose-cite = Statement
prose-link-address = Web or mail address
prose-link-set = Set the link
prose-link-remove = Remove
prose-link-wrong = A web address (https://…) or a mail address.
prose-kept = Kept as it stands in the document
prose-whole = Text of the whole démarche: it is in the other deliverables too.
prose-closed = A text of this section is too long to be edited here. It is kept, and printed as it is.
prose-too-long = Nothing was pasted: a section holds at most { $most } thousand characters. Spread this text over several sections.
text-conflict = This text changed elsewhere while you were writing it.
cite-here = Cite
cite-statement = Cite statement { $n } in the text
cite-chip = statement { $n }
cite-chip-figure = figure
cite-chip-table = table
cite-chip-unknown = statement gone
cite-list = Statements to cite
cite-none = No statement answers these words.
cite-no-statement = This deliverable has no statement to cite yet.
cite-unknown = No statement bears the code { $code }.
cite-whole = This statement is of the whole démarche.
grid = Table
grid-add = Add a table
grid-new-title = New table
grid-title = Title of the table
grid-source = Source
grid-remove = Delete
grid-removed = Table deleted. Ctrl+Z brings it back.
grid-tools = Rows and columns
grid-row = Row
grid-column = Column
grid-cell = Row { $row }, column { $column }
grid-row-add = Add a row below
grid-row-remove = Delete the row
grid-row-up = Move the row up
grid-row-down = Move the row down
grid-column-add = Add a column to the right
grid-column-remove = Delete the column
grid-column-left = Move the column to the left
grid-column-right = Move the column to the right
grid-too-large = Nothing was pasted: a table holds at most { $rows } rows and { $columns } columns.
figure-label = Label
figure-value = Value
figure-unit = Unit
figure-date = Date

# The crossing
crossing = The crossing
crossing-sub =
    { $organisations ->
        [0] Who says what, who differs, who keeps silent.
        [one] { $organisations } organisation heard in { $hearings } interview.
       *[other] { $organisations } organisations heard in { $hearings } interviews.
    }
crossing-sub-short = Who says what, who differs, who keeps silent.
crossing-tabs = What the crossing shows
crossing-tab-matrix = Matrix
crossing-tab-agreements = Agreement and dissent
crossing-tab-silences = Silences
crossing-tab-gaps = Gaps
crossing-settings = Settings of the crossing
crossing-across = Columns
crossing-across-sphere = Spheres
crossing-across-profil = Profiles
crossing-across-echelon = Levels
crossing-across-territoire = Territories
crossing-across-voix = Voices
crossing-across-espace = Spaces
crossing-level = Rows:
crossing-level-axe = axes
crossing-level-volet = volets
crossing-level-theme = themes
crossing-count = Count:
crossing-count-organisations = organisations
crossing-count-organisations-part = share of organisations
crossing-count-entretiens = interviews
crossing-count-entretiens-part = share of interviews
crossing-order = Sort:
crossing-order-ecart = inequality
crossing-order-reserves = reservations
crossing-order-nombre = number
crossing-order-cadre = order of the framework
crossing-scope = Scope
crossing-scope-space = Words counted
crossing-whole = The whole démarche
crossing-with-meetings = meetings included
crossing-sources = Said in
crossing-source-ecoute = Listening interviews
crossing-source-nemawashi = Nemawashi
crossing-source-suivi = Follow-up interviews
crossing-source-rencontre = Meetings
crossing-validated = Validated interviews only
crossing-validated-short = validated only
crossing-table = Themes and groups
crossing-theme = Theme
crossing-all = All
crossing-difference = Unequal say
crossing-difference-what = Who speaks of it more or less than others, not who agrees: how far the columns’ shares stand from the overall share, each weighing by its organisations heard. Empty: all speak of it alike.
crossing-difference-none = Too few groups to compare
crossing-difference-words = From { $lowest } ({ $least }) to { $highest } ({ $most })
crossing-dissent = Reservations
crossing-dissent-what = Organisations whose words nuance or contradict a statement. The line under a number tells their share.
crossing-dissent-words =
    { $n ->
        [0] no reservation
        [one] { $n } organisation nuances or contradicts
       *[other] { $n } organisations nuance or contradict
    }
crossing-heard-organisations =
    { $n ->
        [0] none heard
       *[other] { $n } heard
    }
crossing-heard-entretiens =
    { $n ->
        [0] no interview
        [one] { $n } interview
       *[other] { $n } interviews
    }
crossing-small = Fewer than three organisations heard: this column does not weigh on the unequal say, and is left out of what leaves the dossier.
crossing-cell-organisations =
    { $n ->
        [0] no organisation out of { $group }
        [one] { $n } organisation out of { $group } ({ $share })
       *[other] { $n } organisations out of { $group } ({ $share })
    }
crossing-cell-entretiens =
    { $n ->
        [0] no interview out of { $group }
        [one] { $n } interview out of { $group } ({ $share })
       *[other] { $n } interviews out of { $group } ({ $share })
    }
crossing-few = “< 3” in all that leaves the dossier
crossing-legend = The stronger a cell, the larger the share of those heard (at most { $top }).
crossing-legend-dissent = The orange line under a number: the share of those who nuance or contradict.
crossing-note = One or two organisations are written “< 3”, here as in all that leaves the dossier: so few would be recognised. You read their number by hovering over a cell, and in the panel on the right. A column where fewer than three were heard is hatched.
crossing-side = What is said
crossing-panel = Show
crossing-panel-faces = Face to face
crossing-panel-words = All the words
crossing-left = Group at left
crossing-right = Group at right
crossing-others = All the others
crossing-of-organisations =
    { $n ->
        [0] no organisation out of { $group }
        [one] { $n } organisation out of { $group }
       *[other] { $n } organisations out of { $group }
    }
crossing-of-entretiens =
    { $n ->
        [0] no interview out of { $group }
        [one] { $n } interview out of { $group }
       *[other] { $n } interviews out of { $group }
    }
crossing-sum-organisations =
    { $n ->
        [0] Nobody speaks of it
        [one] { $n } organisation speaks of it
       *[other] { $n } organisations speak of it
    }
crossing-sum-entretiens =
    { $n ->
        [0] Nobody speaks of it
        [one] { $n } interview speaks of it
       *[other] { $n } interviews speak of it
    }
crossing-sense-appuie =
    { $n ->
        [one] { $n } supports
       *[other] { $n } support
    }
crossing-sense-nuance =
    { $n ->
        [one] { $n } nuances
       *[other] { $n } nuance
    }
crossing-sense-contredit =
    { $n ->
        [one] { $n } contradicts
       *[other] { $n } contradict
    }
crossing-quote-open = Open at this place in the notes
crossing-not-validated = not validated
crossing-bears-appuie = Supports “{ $claim }”
crossing-bears-nuance = Nuances “{ $claim }”
crossing-bears-contredit = Contradicts “{ $claim }”
crossing-opposed = They part on “{ $claim }”
crossing-met-appuie = They meet on “{ $claim }”
crossing-met-nuance = Both nuance “{ $claim }”
crossing-met-contredit = Both contradict “{ $claim }”
crossing-told = Both speak of “{ $claim }”
crossing-takes = Position: { $position }
crossing-sides = They are not on the same side of “{ $claim }”
crossing-one-side = They are on the same side of “{ $claim }”
crossing-speaks = speaks of it
crossing-within = Among its organisations
crossing-in-several = one organisation may count in several
crossing-own = Words: { $who }
crossing-rest = Other words: { $who }
crossing-more =
    { $n ->
        [one] One more pair of quotes.
       *[other] { $n } more pairs of quotes.
    }
crossing-more-words =
    { $n ->
        [one] One more excerpt of this organisation, in its interviews.
       *[other] { $n } more excerpts of this organisation, in its interviews.
    }
crossing-all-words = All the words
crossing-none-said = No words on this theme.
crossing-faces-empty = Neither group spoke of it.
crossing-words-empty = Nobody spoke of it here.
crossing-someone = No known organisation
crossing-withheld =
    { $n ->
        [one] One excerpt off the record is neither counted nor shown here.
       *[other] { $n } excerpts off the record are neither counted nor shown here.
    }
crossing-all-columns = All columns
crossing-begin-from = From what is said of “{ $theme }”.
crossing-begin-section = By its nature: { $title }
crossing-begin-space = Dialogue space
crossing-begin-bearing = Organisations:
crossing-begin-words =
    { $all ->
        [0] No excerpt to link
       *[other] Excerpts linked: { $n } of { $all }
    }
crossing-begin-sense = In which sense
crossing-begin-empty = Write the statement.
crossing-begin-none = Tick at least one excerpt.
crossing-begin-more =
    { $n ->
        [one] One more excerpt of this group can be linked from the space.
       *[other] { $n } more excerpts of this group can be linked from the space.
    }
crossing-tick-all = Tick all
crossing-tick-none = Untick all
crossing-bare = The common framework has no theme yet
crossing-bare-text = The crossing sets the themes of the framework against those who speak of them. Open an interview and tag a first excerpt, or import a framework.
crossing-silent = Nobody is heard within this scope
crossing-silent-text = An interview counts once it is held. Note one as held, or widen the scope above.
crossing-untagged = No excerpt bears a theme yet
crossing-untagged-text = In the notes of an interview, select words, then Ctrl+E, and choose a theme. The crossing fills by itself.
crossing-to-interviews = See the interviews

# Silences
agreement-theme = Theme:
agreement-theme-any = all
agreement-meet = What joins
agreement-meet-what = Two groups or more carry these statements, nobody contradicts them, and at most one organisation nuances them for three who carry them.
agreement-meet-none = No statement is widely carried by two groups.
agreement-reserved = What joins, with reservations
agreement-reserved-what = Two groups or more carry these statements; the organisations that nuance or contradict them are at most half of those that carry them.
agreement-reserved-none = No statement is carried with a few reservations.
agreement-part = What parts
agreement-part-what = Divergences, statements whose reservations exceed half of their support, and those that one group alone carries and that are disputed. Those that divide most come first.
agreement-part-none = No statement is both carried and disputed.
agreement-carriers = { $group }: { $appuie ->
    [1] 1 supports
   *[other] { $appuie } support
}, { $nuance ->
    [1] 1 nuances
   *[other] { $nuance } nuance
}, { $contredit ->
    [1] 1 contradicts
   *[other] { $contredit } contradict
}
agreement-speaking = { $group }: { $n ->
    [1] 1 speaks of it
   *[other] { $n } speak of it
}
agreement-told = { $n ->
    [1] 1 speaks of it
   *[other] { $n } speak of it
}
agreement-of-whom = { $all }, of whom { $some }
agreement-outside = and { $n } in a meeting
agreement-beyond = and { $n } outside this scope
agreement-open = Open the statement
agreement-more = And { $n } more statements.
agreement-empty = No statement lets two groups face each other yet
agreement-empty-text = In the matrix, choose a theme and begin a statement: what each group says of it becomes support, nuance or contradiction. It will be read here.
silence-unheard = Not heard yet
silence-lone =
    { $across ->
        [sphere] One sphere alone speaks of it
        [profil] One profile alone speaks of it
        [echelon] One level alone speaks of it
        [territoire] One territory alone speaks of it
        [voix] One voice alone speaks of it
       *[other] One space alone speaks of it
    }
silence-lone-what = The others were heard and say nothing of it.
silence-partial = Several speak of it, not all
silence-partial-what = Others were heard and keep silent on these themes.
silence-nobody = Nobody speaks of it
silence-nobody-what = Themes of the framework that await a first voice.
silence-alone =
    { $n ->
        [one] { $who } only, { $n } organisation
       *[other] { $who } only, { $n } organisations
    }
silence-silent = Nothing from: { $who }
silence-none = Nothing here.
silence-whole =
    { $across ->
        [sphere] Each theme of the framework is carried by every sphere heard.
        [profil] Each theme of the framework is carried by every profile heard.
        [echelon] Each theme of the framework is carried by every level heard.
        [territoire] Each theme of the framework is carried by every territory heard.
        [voix] Each theme of the framework is carried by every voice heard.
       *[other] Each theme of the framework is carried by every space.
    }
silence-single = Carried by one organisation alone
silence-single-what = These statements, divergences left out, await a second voice.
silence-unconfronted = To be confronted
silence-unconfronted-what = On their themes others spoke whom the statement does not hear. This tells where to look, not that anyone contradicts.
silence-elsewhere-appuie = Elsewhere supports “{ $claim }”
silence-elsewhere-nuance = Elsewhere nuances “{ $claim }”
silence-elsewhere-contredit = Elsewhere contradicts “{ $claim }”
silence-not-heard = does not hear: { $who }
silence-link = Link to the statement
silence-linked = Linked to the statement: { $sense }. Ctrl+Z unlinks it.
silence-show =
    { $n ->
        [one] See one more excerpt on these themes
       *[other] See { $n } more excerpts on these themes
    }
silence-more = And { $n } more statements.

# Gaps
gap-table = Volets and entries of the inventory
gap-across = Columns
gap-across-echelle = Scales
gap-across-territoire = Territories
gap-only-scale = Scale:
gap-only-territory = Territory:
gap-any-scale = any
gap-any-territory = any
gap-unknown = not said
gap-closed = Closed entries too
gap-sum = Needs without a programme: { $unanswered } of { $needs } · programmes without a need: { $idle } of { $programmes }
gap-cell = Needs without a programme: { $unanswered } of { $needs }. Programmes without a need: { $idle } of { $programmes }.
gap-row =
    { $needs ->
        [one] { $needs } need
       *[other] { $needs } needs
    }, { $programmes ->
        [one] { $programmes } programme
       *[other] { $programmes } programmes
    }
gap-unanswered = Needs without a programme
gap-idle = Programmes without a need
gap-unanswered-none = Each need has its programme.
gap-idle-none = Each programme answers a need.
gap-needs-none = No need here.
gap-programmes-none = No programme here.
gap-lapsed = its programmes are closed
gap-volet = Volet
gap-description = Description
gap-status = State
gap-status-ouvert = open
gap-status-clos = closed
gap-status-a_verifier = to be checked
gap-source = Source
gap-code = Code
gap-to-interview = Open the interview it comes from
gap-to-meeting = Open the meeting it comes from
gap-show-all = Show the { $n } others
gap-note = Needs that no programme reaches, out of all in the cell. An empty cell has no need.
gap-note-idle = After the plus sign: the programmes without a need.
gap-empty = The inventory is still empty
gap-empty-text = The interviews feed it: in notes, select words, then Alt+B for a need, Alt+P for a programme. An inventory can also be imported.
keys-crossing = The crossing
keys-begin-here = begin a statement from the cell

## Synthesis of the whole démarche
whole = Overall synthesis
whole-word = The whole démarche
whole-intuitions = Initial intuitions
whole-others = Other statements of the démarche
whole-elsewhere = Intuitions of the spaces
whole-empty = What do all the interviews teach?
whole-empty-text = Write down what was supposed at the start, then cite what the interviews say of it. What holds for the whole démarche is written here too.

## The document of the whole démarche
capitalisation = Capitalisation
capitalisation-hint = The document of the whole démarche, ready to hand on
capitalisation-text = What the process leaves: the shared inventory, the statements that each space puts forward, what was learnt. This document makes itself from the synthesis and the deliverables of the spaces.
capitalisation-plan = Sections of the document

## The page of a statement
statement-n = Statement { $n }
statement-open = Open its page
statement-to-board = See it among the others
placed-in = Put into “{ $section }”.
section-by-nature = by its nature
claim-essential = Keep for “In short”
claim-published = Where its evidence appeared
claim-published-none = No exported deliverable shows its evidence yet.
claim-quotes-n = { $n } { $n ->
    [1] excerpt
   *[other] excerpts
}
evidence-appuie = In support
evidence-nuance = As a nuance
evidence-contredit = Against
evidence-none-appuie = Nothing supports it yet.
evidence-none-nuance = Nothing nuances it.
evidence-none-contredit = Nothing contradicts it.
evidence-told-appuie = What speaks of it
evidence-told-none-appuie = Nothing speaks of it yet.
evidence-told-none-nuance = Nothing nuances this disagreement.
evidence-told-none-contredit = Nothing disputes this disagreement.
evidence-illustrates = Illustrate the disagreement
evidence-illustrates-none = Nothing illustrates it without taking a position.
evidence-quotes = { $n ->
    [0] { "" }
    [1] 1 citation
   *[other] { $n } citations
}
evidence-gone = This evidence is no longer in the dossier.
evidence-note = Note on this evidence
evidence-note-add = add a note
evidence-note-edit = edit the note
drawer-context = in context
past = History
past-none = No change since the statement has been in the dossier.
past-more = { $n } more
past-nothing = nothing
past-commence = Statement begun
past-texte = Text changed; before:
past-nature = Nature: { $before } → { $after }
past-section = Section: { $before } → { $after }
past-espace = Space: { $before } → { $after }
past-rang = Moved among the others
past-a_revoir = Some evidence changed
past-revu = Looked at again
past-cite = Evidence cited: { $sense }
past-retire = Evidence taken off
past-sens = Sense of evidence: { $before } → { $after }
past-note = Note on evidence
keys-section = put it into the section before, after
keys-statement-page = open its page

## Palette
palette-lately = Chosen lately
palette-here = On this screen
palette-nearest = · { $n } here
palette-aside = { $kind } · { $more }
palette-choice = { $what }: { $choice }
palette-answers = { $n ->
    [0] no answer
    [one] one answer
   *[other] { $n } answers
}
hit-space = dialogue space
hit-deliverable = deliverable
found-organisation = { $n ->
    [one] One organisation
   *[other] { $n } organisations
}
found-person = { $n ->
    [one] One person
   *[other] { $n } people
}
found-interview = { $n ->
    [one] The notes of one interview
   *[other] The notes of { $n } interviews
}
found-meeting = { $n ->
    [one] One meeting
   *[other] { $n } meetings
}
found-excerpt = { $n ->
    [one] One excerpt
   *[other] { $n } excerpts
}
found-statement = { $n ->
    [one] One statement
   *[other] { $n } statements
}
found-document = { $n ->
    [one] One document
   *[other] { $n } documents
}
found-inventory = { $n ->
    [one] One inventory entry
   *[other] { $n } inventory entries
}
size-larger = Make everything larger
size-smaller = Make everything smaller
size-usual = Usual size
language = Language
language-to-en = Switch to English
language-to-fr = Switch to French (français)
dossier-open-named = Open “{ $title }”
dossiers-other = Other dossiers
open-to-read = Open to read

## Visit
tour = Visit
tour-offer = Discover with the demonstration dossier
tour-offer-text = A visit of ten minutes, in a dossier that is well under way, to a first PDF. You can leave it and come back to it whenever you like.
tour-resume = Go on with the visit (step { $n } of { $of })
tour-take = Visit the demonstration dossier
tour-left = The visit is put away. Ctrl+K, then “visit”, brings it back.
tour-step = Step { $n } of { $of }
tour-next = Next
tour-previous = Previous
tour-skip = Finish without exporting
tour-leave = Leave the visit
tour-end = Finish
tour-away = You are elsewhere in the dossier. The visit waits for you.
tour-back = Back to the visit
tour-heard = Who was heard, who is missing
tour-heard-text = The overview counts, sphere by sphere, the organisations that were heard. What waits to be done is on the right. Screens are opened from the column on the left.
tour-interviews = Interviews, from the request to the validation
tour-interviews-text = Each row is an interview and its stage: planned, held, sent, validated. A click opens it; Alt+N prepares a new one.
tour-excerpt = From notes to excerpts
tour-excerpt-text = Select a few words of the notes, then Ctrl+E: they become an excerpt, sorted by theme. “Will read” says what a reader will see of it, as far as the person agreed.
tour-crossing = Crossing the views
tour-crossing-text = Themes in rows, spheres in columns: how many organisations speak of them. Rows where the worlds differ most come first; a cell opens the words.
tour-statement = What can be claimed
tour-statement-text = A statement rests on excerpts; others nuance or contradict it. The bars show which spheres carry it.
tour-deliverable = The deliverable writes itself as you go
tour-deliverable-text = These pages are those of the PDF, as it will be exported. No word appears in them beyond what its author agreed to.
tour-export = Your turn: export the PDF
tour-export-text = Press “Export the PDF” and say where to save it. It is a draft: every page says so.
tour-done = Your first PDF is there
tour-done-text = For a démarche of your own, open this menu and close the demonstration: the first screen offers a new dossier. F1 opens the guide; Ctrl+K finds and does everything else.
keys-tour = go to the visit’s note, and back
home-own = Your own démarche

## Files dropped on the window
drop-dossier = Drop here to open “{ $name }”
drop-files = { $n ->
    [one] Drop here to import this file
   *[other] Drop here to import these { $n } files
}
drop-nothing = Croisée does not open this file.
drop-nothing-next = A dossier (.croisee) is opened; a table (CSV, XLSX, ODS) or a text (TXT, MD, DOCX, ODT) is imported.
drop-open-first = These files are imported into a dossier, and none is open.
drop-open-first-next = Open or create a dossier, then drop them again.
drop-read-only = This dossier is read-only: nothing can come into it.
drop-kept = Nothing was changed.
drop-ask = Open the other dossier?
drop-ask-text = “{ $name }” will be opened in the place of “{ $open }”, of which everything is saved.
drop-open = Open
drop-stay = Stay here

# In the room: a space's statements on the wall.
room = In the room
room-place = { $title }, in the room
room-of = In the room: { $title }
room-wall = What the room sees
room-panel = Facilitation
room-panel-seen = The room sees this panel while it is open. The name of whoever reacts is shown nowhere else.
room-hide = Hide
room-meeting = Meeting
room-meeting-none = None
room-meeting-title = Meeting in the room
room-meet = Open today’s meeting
room-no-meeting = A reaction is noted in a meeting.
room-notes = See the meeting’s notes
room-reactions = Reactions
room-react = Note a reaction
room-appuie = Agreement
room-nuance = Nuance
room-contredit = Disagreement
room-who = Who
room-who-begin = First letters…
room-who-none = Nobody of that name is in the dossier. Add the organisation or the person to the participants first, or note a voice.
room-words-begin = In a few words, then Enter…
room-who-missing = Say who reacts: an organisation, a person or a voice.
room-words = What was said, in a few words
room-verbatim = These are their exact words
room-note = Note
room-noted = { $sense } noted in the meeting. Ctrl+Z undoes it.
room-shown = What is shown
room-layout = Statements
room-one = One statement
room-list = The section
room-counts = Counts
room-counts-spheres = Who carries it
room-counts-here = In the meeting
room-counts-none = Nothing
room-voices = Some words, as they may be quoted
room-dark = Dark ground
room-kept = What is not shown
room-kept-name = says a name that may not be said.
room-kept-words = takes up words that may not be shown.
room-kept-front-space = The title of the space says what may not be shown: “Dialogue space” stands instead.
room-kept-front-question = The question of the space says what may not be shown: it is not shown.
room-kept-front-initiative = The title of the démarche says what may not be shown: it is not in the PDF.
room-kept-front-pilot = One who leads the démarche did not consent to be named: they are not in the PDF.
room-left-out = { $n ->
    [one] One statement is in a section that the deliverable leaves out.
   *[other] { $n } statements are in a section that the deliverable leaves out.
}
room-unvalidated = { $n ->
    [one] { $n } interview is not validated: it is neither counted nor quoted.
   *[other] { $n } interviews are not validated: they are neither counted nor quoted.
}
room-export = Export the 16:9 PDF
room-leave = Leave the room
room-empty = No statement to show
room-empty-text = The statements of this space will appear here, one by one, with who carries them.
room-empty-kept = { $n ->
    [one] The statement of this space cannot be shown: the panel says why.
   *[other] The { $n } statements of this space cannot be shown: the panel says why.
}
room-empty-do = Go to the statements
room-blank = Black screen
room-fictional = Demonstration: the organisations, the people and their words are fictional.
room-keys = A agreement, N nuance, D disagreement, P panel, Esc leave
room-each-few = In each sphere, fewer than three organisations
room-sphere-n = { $n } { $name }
room-few-appuie = Fewer than three organisations
room-count-appuie = { $n } organisations
room-few-nuance = Fewer than three nuance it
room-count-nuance = { $n } nuance it
room-few-contredit = Fewer than three contradict it
room-count-contredit = { $n } contradict it
room-few-here-appuie = Fewer than three organisations agree
room-count-here-appuie = { $n } organisations agree
room-few-here-nuance = Fewer than three nuance it
room-count-here-nuance = { $n } nuance it
room-few-here-contredit = Fewer than three disagree
room-count-here-contredit = { $n } disagree
room-here-none = No reaction in the meeting yet
room-here-some = Reactions were noted in the meeting
keys-room = In the room
keys-to-room = project the statements of the space
keys-room-next = next statement
keys-room-previous = previous statement
keys-room-agree = note an agreement
keys-room-nuance = note a nuance
keys-room-disagree = note a disagreement
keys-room-panel = show or hide the panel
keys-room-list = one statement, or the section
keys-room-counts = who carries it, in the meeting, nothing
keys-room-voices = show or hide some words
keys-room-blank = black screen, and back
verdict = What the interviews say of it
verdict-none = Not said yet
verdict-confirmee = Confirmed
verdict-nuancee = Nuanced
verdict-contredite = Contradicted
verdict-reason = Why
verdict-proposed = By who carries, nuances or contradicts it: { $verdict }.
verdict-take = Take it
verdict-save = Save
past-positions = Positions edited
past-position = Position of evidence: { $before } → { $after }
past-verdict = What is made of it: { $after } (before: { $before })

## The bin
trash = Bin
trash-sub = { $n ->
    [one] One thing. It stays for 30 days, then goes for good.
   *[other] { $n } things. Each stays for 30 days, then goes for good.
}
trash-none = The bin is empty
trash-none-text = What you delete from the dossier stays here for 30 days, with what hung on it, and can be restored even after other work.
trash-filter = Filter the bin
trash-all-kinds = Everything
trash-today = Today
trash-untitled = (untitled)
trash-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
trash-stays = { $n ->
    [one] Last day in the bin.
   *[other] { $n } more days in the bin.
}
trash-deleted-at = Deleted on { $when }.
trash-with = with { $what }
trash-restore = Restore
trash-remove = Delete for good
trash-empty-all = Empty the bin
trash-remove-ask = It and what hung on it can no longer be restored.
trash-empty-ask = { $n ->
    [one] What is in the bin can no longer be restored.
   *[other] The { $n } things in the bin can no longer be restored.
}
trash-undo-stops = “Undo” will not go back beyond this deletion. Backups already made keep what they hold.
trash-restored = Restored: { $name }
trash-back-with = Comes back { $what }.
trash-back-first = Came back too, as it belongs to it: { $names }.
trash-lost = Link not made again: { $kind } { $name } is no longer in the dossier.
trash-lost-unknown = Link not made again: { $kind } no longer in the dossier.
trash-closed = Who spoke is no longer known in full: these words will not leave the dossier until you have looked at their degree again.
trash-adrift = The notes have changed since: this excerpt is not found in them and is to be put back in place.
trash-recoded = Its code had been taken: it becomes { $code }.
trash-go = Open
trash-kind-interview = Interview
trash-kind-meeting = Meeting
trash-kind-excerpt = Excerpt
trash-kind-followup = Follow-up
trash-kind-statement = Statement
trash-kind-person = Person
trash-kind-organisation = Organisation
trash-kind-inventory_entry = Inventory entry
trash-kind-document = Document
trash-kind-prose = Section text
trash-kind-grid = Table
trash-kind-deliverable = Deliverable
trash-kind-attachment = File
trash-kind-review = Remark
trash-kind-relay = Relay
trash-kind-framework_node = Theme
trash-kind-space = Dialogue space
trash-kind-member = Space membership
trash-kind-guide_question = Guide question
trash-kind-saved_filter = Filter
trash-with-interview = { $n ->
    [one] one interview
   *[other] { $n } interviews
}
trash-pieces-interview = Interviews
trash-with-person = { $n ->
    [one] one person
   *[other] { $n } people
}
trash-pieces-person = People
trash-with-inventory_entry = { $n ->
    [one] one inventory entry
   *[other] { $n } inventory entries
}
trash-pieces-inventory_entry = Inventory entries
trash-with-excerpt = { $n ->
    [one] one excerpt
   *[other] { $n } excerpts
}
trash-pieces-excerpt = Excerpts
trash-with-followup = { $n ->
    [one] one follow-up
   *[other] { $n } follow-ups
}
trash-pieces-followup = Follow-ups
trash-with-evidence = { $n ->
    [one] one piece of evidence
   *[other] { $n } pieces of evidence
}
trash-pieces-evidence = Evidence
trash-with-inventory_link = { $n ->
    [one] one link
   *[other] { $n } links
}
trash-pieces-inventory_link = Links
trash-with-returned_text = { $n ->
    [one] one returned text
   *[other] { $n } returned texts
}
trash-pieces-returned_text = Returned texts
trash-with-review = { $n ->
    [one] one remark
   *[other] { $n } remarks
}
trash-pieces-review = Remarks
trash-with-relay = { $n ->
    [one] one relay
   *[other] { $n } relays
}
trash-pieces-relay = Relays
trash-with-member = { $n ->
    [one] one member
   *[other] { $n } members
}
trash-pieces-member = Members
trash-with-space_step = { $n ->
    [one] one step
   *[other] { $n } steps
}
trash-pieces-space_step = Steps
trash-with-prose = { $n ->
    [one] one text
   *[other] { $n } texts
}
trash-pieces-prose = Texts
## What rests on something that is to be deleted
resting-title = Delete “{ $name }”?
resting-text = { $n ->
    [1] One statement rests on it. It will lose this evidence and be marked to be read again.
   *[other] { $n } statements rest on it. They will lose this evidence and be marked to be read again.
}
resting-loses = { $n ->
    [1] loses 1 piece of evidence
   *[other] loses { $n } pieces of evidence
}
resting-goes = Also goes: { $what }.
resting-preparing = { $n ->
    [1] One interview prepares it: it stays, no longer linked to it.
   *[other] { $n } interviews prepare it: they stay, no longer linked to it.
}
resting-back = All of it stays in the bin for 30 days and comes back at once with the evidence. Ctrl+Z takes it back too.
resting-back-alone = All of it stays in the bin for 30 days and comes back at once. Ctrl+Z takes it back too.
resting-delete = Delete all the same
resting-delete-alone = Delete
resting-done = “{ $name }” is in the bin, { $what }. Ctrl+Z takes it out again.
trash-field-notes = Notes
trash-field-agenda = Agenda
trash-field-quote = Quote
trash-field-text = Text
trash-field-description = Description
trash-field-definition = Definition
trash-field-question = Question
trash-field-role = Role
trash-field-author = Author
trash-field-reply = Reply

## Versions
versions = Versions
versions-of = Versions: { $name }
versions-none = There is no earlier version yet. Each stretch of writing leaves one.
versions-now = Today’s text
versions-first = First version
versions-undated = Before
versions-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
versions-with = Compare with
versions-before = The version before
versions-today = Today’s text
versions-changes = What changes
versions-span = { $before } → { $after }
versions-now-word = today
versions-from-nothing = From the beginning
versions-same = These two versions say the same.
versions-removed = removed:
versions-added = added:
versions-folded = … unchanged passage
versions-back = Go back to this version
versions-back-done = The text has this version again. Ctrl+Z undoes it.

## Keys of the bin and of versions
keys-trash = In the bin
keys-trash-restore = restore
keys-trash-remove = delete for good
keys-versions = see the versions of the text

## Columns that can be made wider
pane-width = Width: { $what }
pane-meeting = Agenda and who is there
pane-how = Drag to change the width, double-click to put it back

## Publishing
cause-section_empty = Empty sections
cause-section_empty-why = They do not appear in the published version.
cause-statement_stale = Statements to be read again
cause-statement_stale-why = Something that they rest on changed since you last read them.
cause-statement_without_evidence = Statements that rest on nothing
cause-statement_without_evidence-why = Cite an excerpt for them, or take them out.
cause-evidence_withheld = Statements with evidence that is not shown
cause-evidence_withheld-why = These words may not leave the dossier. Cite others, or leave it so.
cause-supports_left_out = Statements that lose all that supports them
cause-supports_left_out-why = It comes from interviews that are not validated, left out when published.
cause-interview_unvalidated = Interviews not validated
cause-interview_unvalidated-why = Their words do not enter the published version.
cause-interview_changed = Interviews changed since they were validated
cause-interview_changed-why = Only words that were validated enter the published version.
cause-excerpt_lost = Lost excerpts
cause-excerpt_lost-why = The notes no longer hold these words: put the excerpt back in place.
cause-attribution_conflict = Words marked as more open than they are
cause-attribution_conflict-why = The most closed degree always holds when published.
cause-small_group = Groups that are too small
cause-small_group-why = Fewer than three organisations heard in the sphere: their words appear without saying whose.
cause-name_within = Names within quotes
cause-name_within-why = These words say a name that their degree does not allow.
cause-place_within = Places within quotes
cause-place_within-why = These words say from where one speaks, which their degree does not allow.
cause-name_beyond = Texts that name without agreement
cause-name_beyond-why = Rewrite the text, or obtain the agreement to be named.
cause-words_beyond = Texts that repeat words that may not be shown
cause-words_beyond-why = Rewrite the text without these words.
cause-remark_open = Remarks without an answer
cause-remark_open-why = Accept or refuse each remark of the review.
cause-citation_unknown = Citations that lead nowhere
cause-citation_unknown-why = The text cites a statement that this document does not hold.
publish-title = Publish “{ $title }”?
publish-edition = This is edition { $n }: { $statements ->
    [one] one statement
   *[other] { $statements } statements
}, { $quotes ->
    [0] no words quoted
    [one] one quote
   *[other] { $quotes } quotes
}.
publish-again = Edition { $n } went out already on { $day }. Published again under the same number it will be hard to tell from the first: go on to the next edition in the register first if it was passed on.
publish-points = { $n ->
    [0] nothing to look at
    [one] 1 point to look at
   *[other] { $n } points to look at
}
publish-way = { $n ->
    [0] Nothing stands in the way.
    [one] 1 point to look at
   *[other] { $n } points to look at
}
publish-left = What will not be in it
publish-left-quotes = { $n ->
    [one] One quote of the draft
   *[other] { $n } quotes of the draft
}
publish-left-interviews = { $n ->
    [one] The words of one interview that is not validated:
   *[other] The words of { $n } interviews that are not validated:
}
publish-left-section = Section left out: { $title }{ $n ->
    [0] { "" }
    [one] { "" }, one statement
   *[other] { "" }, { $n } statements
}
publish-left-nothing = All that the draft shows is in it.
publish-named = { $n ->
    [0] Nobody is named in it.
    [one] One name stands in it
   *[other] { $n } names stand in it
}
publish-edition-go = Publish edition { $n }
published-done = Deliverable published
publish-all-title = { $n ->
    [one] Publish one deliverable?
   *[other] Publish { $n } deliverables?
}
publish-all-text = { $n ->
    [0] Nothing stands in the way. Unfold a deliverable to see what will not be in it, and who is named in it.
    [one] One point is to be looked at. Unfold a deliverable to see it, with what will not be in it and who is named.
   *[other] { $n } points are to be looked at. Unfold a deliverable to see them, with what will not be in it and who is named.
}
publish-all-go = { $n ->
    [one] Publish and choose a folder…
   *[other] Publish all { $n } and choose a folder…
}
published-on = Published on { $day } · edition { $n }
standing-brouillon = Draft · edition { $n }
standing-relecture = In review · edition { $n }
standing-valide = Validated · edition { $n }
standing-publie = Published · edition { $n }
standing-since = { $standing }, published on { $day }

## Sharing: the inventory in three ways, relays, timeline, measures
sharing = Sharing
sharing-tabs = What is shared
sharing-tab-inventory = Inventory
sharing-tab-relays = Relays
sharing-tab-timeline = Timeline
sharing-tab-measures = Measures
sharing-sub-inventory = Shared in three ways, and what went to whom
sharing-sub-relays = Who takes each deliverable further
sharing-sub-timeline = The process in time
sharing-sub-measures = The programme of actions and its follow-up
sharing-empty = The inventory is empty
sharing-empty-text = It is filled from interviews and meetings, or by importing a table. What may be shown of it will be shared here.
sharing-choice = What goes
sharing-kinds = Kinds
sharing-volets = Parts
sharing-territories = Territories
sharing-closed = With closed entries
sharing-kind-besoin = Needs
sharing-kind-urgence = Emergency programmes
sharing-kind-relance = Recovery programmes
sharing-kind-reseau = Networks
sharing-goes = { $n ->
    [0] No entry will go
    [one] One entry will go
   *[other] { $n } entries will go
}
sharing-count-besoin = { $n ->
    [one] one need
   *[other] { $n } needs
}
sharing-count-urgence = { $n ->
    [one] one emergency programme
   *[other] { $n } emergency programmes
}
sharing-count-relance = { $n ->
    [one] one recovery programme
   *[other] { $n } recovery programmes
}
sharing-count-reseau = { $n ->
    [one] one network
   *[other] { $n } networks
}
sharing-kept = { $n ->
    [one] Of { $all }, one stays in the dossier whatever is chosen: what it comes from may not be shown, or is not validated.
   *[other] Of { $all }, { $n } stay in the dossier whatever is chosen: what they come from may not be shown, or is not validated.
}
sharing-way-donnees = Open data
sharing-way-donnees-text = For everyone: a CSV table, a workbook, a JSON file with its dictionary, and a page that opens without a connection, to search and filter.
sharing-way-transmission = Transmission to the têtes de pont
sharing-way-transmission-text = For those who relay: a PDF by part, needs without an answer first, and a message ready in your own mail program.
sharing-way-kit = Practical kit for territories
sharing-way-kit-text = For those who act locally: the shared framework, the political, strategic and operational tools, the chosen entries, and the organisations that agreed to be named.
sharing-public = The public, open access
sharing-licence = Licence
sharing-to = To whom
sharing-open-do = Write the open data…
sharing-pdf-do = Export the PDF…
sharing-kit-do = Write the kit…
sharing-kit-example = The territorial catalysts of Brittany
sharing-mail-do = Prepare the message
sharing-copy-do = Copy the message
sharing-copied = Message copied.
sharing-mail-hint = { $n ->
    [0] No address is known: copy the message, or note e-mail addresses with the participants.
    [one] The message opens in your mail program, one address in blind copy. Attach the PDF.
   *[other] The message opens in your mail program, { $n } addresses in blind copy. Attach the PDF.
}
sharing-no-recipients = No organisation is a tête de pont yet. That is ticked with the participants.
sharing-recipients = Têtes de pont: { $n } of { $all }
sharing-criteria = { $n ->
    [0] none of three criteria
    [1] one criterion of three
    [2] two criteria of three
   *[other] three criteria of three
}
sharing-all = All
sharing-nobody = None
sharing-others =
    { $n ->
        [one] Show one more tête de pont
       *[other] Show the { $n } other têtes de pont
    }
sharing-given = { $n ->
    [0] Written here: { $path }
    [one] One entry, written here: { $path }
   *[other] { $n } entries, written here: { $path }
}
sharing-digest = Registered, digest { $sha }…
sent-title = What went out
sent-none = Nothing went out yet. Each sharing is noted here by itself; what goes another way is noted by hand.
sent-note = Note a sharing
sent-edit-title = Edit a noted sharing
sent-when = When
sent-when-hint = A day (2020-09-07), a month (2020-09) or a year
sent-what = What
sent-whom = To whom
sent-how = How
sent-source = Source
sent-entries = Entries
sent-digest = Digest
sent-do = Edit
sent-by-hand = noted by hand
sent-edit = Edit “{ $name }”
sent-delete = Delete “{ $name }”
sent-missing = To be filled in
table-export = Export the table
table-export-title = Export the table
table-export-text = The table as the team sees it, for a spreadsheet. Where it bears names, its file name says that it is internal.
table-export-crossing = The matrix as it may leave the dossier: a cell of one or two organisations reads “< 3”.
table-export-do = Choose where to write it…
table-exported = Table written: { $path }
table-format = Format
table-xlsx = Workbook (XLSX)
table-csv = Text (CSV)
relays-none = No deliverable to relay
relays-none-text = The deliverables of the spaces will stand here, each with who takes it further.
relays-text = Before whom, when, and what came of it.
relays-of-none = No relay yet.
relay-add = Note a relay
relay-edit = Edit the relay
relay-name = Event or body
relay-kind = Kind
relay-kind-example = meeting, webinar, forum…
relay-when = When
relay-when-hint = 2020-07-15, 2020-07, or “early January”
relay-audience = Before whom
relay-followup = What came of it
timeline-none = Nothing has a date yet
timeline-none-text = Phases, interviews, meetings, publications and relays will stand here once they have a date.
timeline-text = What took place within a week stands together. The ← and → keys go from one moment to the next.
timeline-knot = { $n ->
    [one] { $day }, { $name }
   *[other] { $day }, { $n } moments, { $name } among them
}
timeline-undated = { $n ->
    [one] One more moment has no date.
   *[other] { $n } more moments have no date.
}
moment-entretien = Interviews
moment-rencontre = Meetings
moment-publication = Publications
moment-relais = Relays
moment-diffusion = Sharings
measures-none = No programme of actions
measures-none-text = If the process follows a programme of measures, note them here, or import them from a table: dimension, workstream, horizon, holder, and what becomes of each.
measures-by = Group by
measures-by-dimension = Dimension
measures-by-workstream = Workstream
measures-by-horizon = Horizon
measures-by-holder = Holder
measures-by-status = Status
measures-without-dimension = Without a dimension
measures-without-workstream = Without a workstream
measures-without-horizon = Without a horizon
measures-without-holder = Without a holder
measures-without-status = Without a status
measure-dimension-operationnelle = Operational
measure-dimension-strategique = Strategic
measure-dimension-politique = Political
measure-number = No.
measure-title = Measure
measure-horizon = Horizon
measure-holder = Holder
measure-status = Status
measure-followup = What came of it
measure-add = Add a measure
measure-edit = Edit the measure
measure-deleted = “{ $name }” is deleted. Ctrl+Z puts it back.
export-docx = Word draft
export-docx-title = The draft as DOCX, for those who review in a word processor
exported-docx = Draft written: { $path }

## Style of the pages
style = Page style
style-sub = What all pages of the deliverables share
style-give = Hand on the style
style-take = Take a style in
style-given = Style written: { $path }
style-taken = Style taken in. Ctrl+Z brings the old one back.
style-fonts = Faces
style-fonts-spectral = Spectral and Inter
style-fonts-spectral-why = A book face for the text, plain labels
style-fonts-titres-inter = Titles in Inter, text in Spectral
style-fonts-titres-inter-why = Titles without serifs, a bookish text
style-fonts-inter = Inter
style-fonts-inter-why = Without serifs throughout
style-fonts-noto = Noto Serif and Noto Sans
style-fonts-noto-why = Latin, Greek and Cyrillic by one hand
style-fonts-hyperlisible = Atkinson Hyperlegible
style-fonts-hyperlisible-why = Drawn so that no letter is taken for another
style-large = Large print
style-large-hint = Text at 18 points, no hyphens, nothing side by side. The names of the files say so.
style-large-export = At 18 points, no hyphens, nothing side by side: files of their own name
style-large-one = At 18 points, no hyphenation, nothing side by side; the file name says so
export-large-print = PDF in large print
style-logos = Logos
style-logos-none = No logo. Add those of the pilots: they stand at the foot of the covers.
style-logo-add = Add a logo
style-logo-added = Logo added. Check the words that stand for it.
style-logo-of = Logo of { $name }
style-logo-alt = Words for those who do not see it
style-logo-size = { $n } kB
style-logo-up = Move { $name } up
style-logo-remove = Take off
style-logo-remove-of = Take { $name } off
style-colours = Colours of the spaces
style-colour-of = Colour of { $title }
style-colour-back = Back to the colour of its place
style-house = Colours of the house
style-house-hint = Six-digit codes, taken in the order of the spaces. Each colour must read on white (4.5 to 1).
style-legal = Legal mention
style-legal-label = At the foot of the cover
style-legal-hint = 600 characters at most.
style-preview-of = Deliverable shown
style-preview-none = Add a dialogue space: its pages will show here.
colour-sarcelle = Teal
colour-ocre = Ochre
colour-prune = Plum
colour-mousse = Moss
colour-bleu = Blue
colour-brique = Brick
colour-violet = Violet
colour-sapin = Fir
colour-ardoise = Slate
colour-lie-de-vin = Wine
colour-chataigne = Chestnut
colour-nuit = Night

## The passphrase of a dossier
passphrase = Passphrase
unlock-plain-title = Open the protected dossier
unlock-text = This dossier is protected. Its passphrase opens it; nothing of it is read before.
unlock-recovery = Code of the recovery sheet
unlock-recovery-hint = Seventeen groups of four signs. Spaces and capitals do not matter.
unlock-with-recovery = Use the recovery sheet
unlock-with-passphrase = Use the passphrase
unlock-open = Open
protect = Protect with a passphrase
protect-change = Passphrase and recovery
protect-title = Protect the dossier
protect-text = The whole dossier is encrypted: stolen or copied, it cannot be read. Nobody can find a forgotten passphrase again; only the recovery code opens the dossier then.
protect-current = Current passphrase
protect-new = New passphrase
protect-again = The same, a second time
protect-hint = Four or five words that have nothing to do with each other, twelve signs at least. You can paste it.
protect-short = Twelve signs at least: four or five words, for example.
protect-differs = The two passphrases differ.
protect-do = Protect
protect-change-do = Change the passphrase
protect-none = Protect no more
protect-none-text = Protecting no more leaves the dossier readable to whoever has the file.
protect-working = The dossier is being written anew and verified…
protect-code = Recovery code
protect-code-text = Copy it onto paper and keep it away from the computer: it opens the dossier, and each copy of it, as long as the passphrase is not changed.
protect-code-show = Show the recovery code
protect-code-copy = Copy the code
protect-code-copied = Code copied
protect-done = The dossier is protected.
protect-undone = The dossier is not protected any more.
protect-current-hint = Forgotten? The code of the recovery sheet stands for it here.
passphrase-show = Show what I type
unprotected = Without protection
unprotected-hint = Only for a dossier without confidential words.
unprotected-text = Whoever holds the computer, the file or one of its copies reads all that people said in it. You can protect the dossier later, from its menu.
strength-weak = Weak.
strength-fair = Fair.
strength-strong = Strong.
recovery-offer = Keep what opens this dossier again
recovery-offer-text = Nobody can find a forgotten passphrase again, and the dossier would stay closed for ever. The recovery sheet, one page to be printed, opens it without: keep it under lock and key, away from the computer.
recovery-offer-later = It stays at hand in the dossier’s menu, “Passphrase and recovery”.
recovery-save = Save the recovery sheet…
recovery-later = Later
recovery-saved = Recovery sheet saved: { $path }. Print it, then delete this file.
lock = Lock
lock-busy = Something is still being written from this dossier. Lock it once that is done.
lock-after = Lock the dossier when nobody has touched the computer for
lock-minutes = { $n } minutes
lock-never = never
lock-after-hint = It also locks when the computer wakes from sleep, but never during a call. What you were writing stays in place.
locked-title = Locked dossier
locked-idle = Nobody has touched the computer for { $n } minutes. What you were writing stayed in place: your passphrase takes you back to it.
locked-sleep = The computer was asleep. What you were writing stayed in place: your passphrase takes you back to it.
locked-asked = What you were writing stayed in place: your passphrase takes you back to it.
locked-unsaved = Something you were writing is not saved: closing the dossier would lose it. Unlock it to find it again.
locked-close-sure = Close without saving it
locked-open = Unlock

## The inventory as a place of its own
inv-ways = Ways of seeing the inventory
inv-way-table = Entries
inv-way-round = Round
inv-way-states = States
inv-way-tidy = Tidying
inv-shown = { $n ->
    [0] no entry
   *[other] { $whole ->
        [yes] { $n ->
            [1] 1 entry
           *[other] { $all } entries
        }
       *[no] { $shown } entries shown of { $all }
    }
}
inv-new = Add an entry
inv-import = Import a spreadsheet
inv-none-yet = The inventory is empty
inv-none-yet-text = Needs, programmes and networks stand here by volet of the framework. Add an entry, import the spreadsheet you keep already, or note a need during an interview (Alt+B).
inv-filter = Title, holder, territory…
inv-group = Group
inv-group-none = No groups
inv-group-volet = By volet
inv-group-scale = By scale
inv-group-territory = By territory
inv-group-kind = By kind
inv-group-status = By status
inv-columns = Columns
inv-none = not said
inv-others = all others
inv-column-title = Title
inv-column-kind = Kind
inv-column-volet = Volet
inv-column-holder = Holder
inv-column-holderKind = Kind of holder
inv-column-scale = Scale
inv-column-territory = Territory
inv-column-sector = Sector
inv-column-status = Status
inv-column-surveyed = Surveyed
inv-column-verified = Checked
inv-column-closed = Closed
inv-column-origin = Origin
inv-column-links = Links
inv-column-cited = Cited
inv-column-relaysTo = Relays to
inv-column-source = Source
inv-column-code = Code
inv-kind-besoin = Need
inv-kind-urgence = Emergency
inv-kind-relance = Recovery
inv-kind-reseau = Network
inv-kinds-besoin = Needs
inv-kinds-urgence = Emergency programmes
inv-kinds-relance = Recovery programmes
inv-kinds-reseau = Networks
inv-status-ouvert = open
inv-status-a_verifier = to check
inv-status-clos = closed
inv-status-none = not said
inv-origin-interview = Interview
inv-origin-meeting = Meeting
inv-origin-document = Document
inv-origin-none = No interview, meeting or document: see the source.
inv-chosen = { $many ->
    [one] 1 entry chosen
   *[other] { $n } entries chosen
}
inv-verify = Mark as checked
inv-verified-done = { $n ->
    [0] Checked today already
    [one] Checked today. Ctrl+Z undoes it.
   *[other] { $n } entries checked today. Ctrl+Z undoes it.
}
inv-bulk-other = Another field
inv-bulk-field = Field
inv-bulk-set = Write to { $n } entries
inv-bulk-done = { $n ->
    [0] Nothing changed
    [one] 1 entry changed. Ctrl+Z undoes it.
   *[other] { $n } entries changed. Ctrl+Z undoes it.
}
inv-delete-sure = Delete { $n } entries
inv-deleted = { $n ->
    [one] Entry deleted. Ctrl+Z brings it back.
   *[other] { $n } entries deleted. Ctrl+Z brings them back.
}
inv-url = Page
inv-relays-hint = Whom the network reaches, accompanies or tells.
inv-outside-whole = Outside: the words, the holder and the territory may be shown.
inv-outside-words = Outside: only the title and the description are shown; the holder and the territory would tell who was heard.
inv-outside-draft = Outside: nothing of it is shown in a published document until the interview is validated.
inv-outside-never = Outside: nothing of it is shown, its origin does not allow it.
inv-outside-own = Outside: nothing of it is shown, as said below.
inv-own = What may leave of it
inv-own-none = What its origin allows
inv-own-sphere = The title and the description only
inv-own-non_citable = Nothing
inv-links-of-need = Programmes that answer it
inv-links-of-programme = Needs it answers
inv-links-none-need = No programme answers it: a gap.
inv-links-none-programme = No need is linked to it.
inv-link-programme = Link a programme or a network
inv-link-need = Link a need
inv-unlink = Unlink
inv-unlink-of = Unlink “{ $title }”
inv-statements = Statements that rest on it
inv-statements-none = No statement rests on it.
inv-statement-stale = · to be looked at again
inv-history = What changed
inv-history-none = Nothing changed in this dossier.
inv-history-added = Entry added
inv-history-undo = Go back to this
inv-history-back = { $field }: the earlier value is back. Ctrl+Z undoes it.
inv-more = { $n ->
    [one] Show 1 more
   *[other] Show { $n } more
}
inv-more-not-shown = and { $n } others, to be found among the entries.
inv-round-days = Look again after
inv-round-n-days = { $n } days without a check
inv-round-left = { $n ->
    [0] Nothing to look at
    [one] 1 entry to look at
   *[other] { $left } entries to look at
}
inv-round-done = { $n ->
    [one] 1 done
   *[other] { $n } done
}
inv-round-asked = Marked to be checked
inv-round-since = Checked on { $day }
inv-round-never = Never checked, surveyed on { $day }
inv-round-never-ever = Never checked
inv-round-verify = Still true
inv-round-change = Change
inv-round-close = Close
inv-round-pass = Pass
inv-round-next = Next
inv-round-over = The round is over. Everything was looked at.
inv-round-again = { $n ->
    [one] Take up the one passed over
   *[other] Take up the { $n } passed over
}
inv-states-from = From
inv-states-to = To
inv-states-published-on = Published states:
inv-states-caption = The inventory on two dates
inv-states-published = Published counts
inv-states-entries = Entries of this dossier
inv-state-on = on { $day }
inv-states-difference = Difference
inv-states-sum = All
inv-states-source = Counts published on { $day }: { $source }.
inv-states-none-published = No count was published on these dates.
inv-states-entries-source = { $n ->
    [0] Entries of this dossier: surveyed by that date, and not closed then.
    [one] Entries of this dossier: surveyed by that date, and not closed then; 1 entry without a date does not count.
   *[other] Entries of this dossier: surveyed by that date, and not closed then; { $n } entries without a date do not count.
}
inv-chart-volet = By volet
inv-chart-territory = By territory
inv-chart-source = entries of this dossier
inv-chart-none = No entry on these dates.
inv-chart-growth = Month after month
inv-chart-growth-text = Entries of this dossier at the end of each month, from { $from } to { $to }.
inv-chart-growth-alt = { $kind }: { $before } in { $from }, { $after } in { $to }.
inv-added = Added between these dates
inv-changed = Changed between these dates
inv-closed = Closed between these dates
inv-listed-none = None.
inv-published = Published states
inv-published-text = The counts that a document published, where the entries do not bear them. Needs · emergency · recovery · networks.
inv-published-new = Note a published state
inv-published-edit = Edit a published state
inv-published-date = Date
inv-published-date-hint = 13/05/2020, or just 2020-05.
inv-published-source-hint = The document in which these counts stood.
inv-count-unreadable = A whole number, or nothing.
inv-date-missing = Give the date of this state.
inv-source-missing = Say where these counts were published.
inv-state-deleted = Published state deleted. Ctrl+Z brings it back.
inv-values = Shared values
inv-values-text = Renaming a value changes it in all entries; giving it the name of another makes them one.
inv-values-alike = { $n ->
    [one] 1 value is like another but for its spelling.
   *[other] { $n } values are like others but for their spelling.
}
inv-values-none = No value.
inv-rename = Rename
inv-rename-of = New name of “{ $value }”
inv-renamed = { $n ->
    [one] 1 entry now says “{ $to }”. Ctrl+Z undoes it.
   *[other] { $n } entries now say “{ $to }”. Ctrl+Z undoes it.
}
inv-value-join = Join to “{ $value }”
inv-entries = { $n ->
    [one] 1 entry
   *[other] { $count } entries
}
inv-twins = Possible duplicates
inv-twins-text = Choose the one that stays: the links and citations of the other join it.
inv-twins-none = No entry is like another.
inv-twins-title = Their titles say the same
inv-twins-address = Same page
inv-twin-keep = Keep this one
inv-merged = Joined in “{ $title }”. Ctrl+Z undoes it.
inv-cited = { $n ->
    [one] cited once
   *[other] cited { $n } times
}
keys-inventory = In the inventory
keys-inventory-edit = Write in the cell
keys-inventory-verified = Round: still true
keys-inventory-change = Round: change
keys-inventory-close = Round: close
keys-inventory-pass = Round: pass over
inv-go-round = Round of the inventory
inv-go-states = States of the inventory
inv-choose = Choose this entry

## What can be done to a row
context-of = What to do with { $name }
columns = Columns
columns-again = Back to the first columns
code = Code
row-open = Open
row-space = See the space
row-organisation = See the organisation
row-interview = See the interview
row-choose = Choose
row-let-go = Choose no longer
row-next-status = Note as “{ $status }”
row-appointments = { $n ->
    [one] Export the appointment
   *[other] Export { $n } appointments
}
row-section-before = Section before
row-section-after = Section after
row-citation = Copy what cites it
row-citation-copied = { $code } is copied: paste it in the text of a section.
row-cell = Edit this cell
row-email = Copy the email address
row-email-copied = { $email } is copied.
row-done = Mark as done
row-undone = Put back to do
keys-context = see what can be done to the row, as by a right click
key-contextmenu = Menu

## A dossier's starting point, and the next démarche
start-from = Starting point
start-sortie_de_crise_2020 = Crisis exit 2020
start-sortie_de_crise_2020-hint = Three spheres, the common framework, the interview guide and the phases of the first démarche, yours to adapt.
start-vierge = Blank démarche
start-vierge-hint = Two spheres, one volet and four open questions: the least to begin with, to be renamed.
start-dossier = From another dossier
start-dossier-hint = The method of another démarche, with nothing of what was said or written there.
start-dossier-missing = Choose first the dossier that it starts from.
start-begins = First day of the démarche
start-begins-hint = The phases follow each other from that day on, as long as they were.
method-choose = Choose a dossier or an archive…
method-choose-other = Choose another…
method-reading = Reading the method…
method-brings = The new démarche takes over:
method-brings-nothing = This dossier has no sphere, space or framework to take over yet.
method-spheres = { $n ->
    [one] { $n } sphere
   *[other] { $n } spheres
}
method-spaces = { $n ->
    [one] { $n } dialogue space
   *[other] { $n } dialogue spaces
}
method-phases = { $n ->
    [one] { $n } phase
   *[other] { $n } phases
}
method-themes = { $n ->
    [one] { $n } axis, volet or theme
   *[other] { $n } axes, volets and themes
}
method-dimensions = { $n ->
    [one] { $n } further dimension
   *[other] { $n } further dimensions
}
method-questions = { $n ->
    [one] { $n } question of the guide
   *[other] { $n } questions of the guide
}
method-deliverables = { $n ->
    [one] { $n } deliverable foreseen
   *[other] { $n } deliverables foreseen
}
method-leaves = Nothing else comes over: no interviews, people, organisations, inventory, statements, texts or history.
method-left-out = { $n ->
    [one] One text names somebody or repeats words that were heard: it is left out.
   *[other] { $n } texts name somebody or repeat words that were heard: they are left out.
}
method-named = { $n ->
    [one] One title names somebody or repeats words that were heard: look at it, it is taken as it is.
   *[other] { $n } titles name somebody or repeat words that were heard: look at them, they are taken as they are.
}
method-text = { $what } of “{ $of }”
method-unnamed = without a name
method-column-definition = Definition
method-column-enjeu = Stake
method-column-moyens = Means
method-column-nom = Name
method-column-objectif = Objective
method-column-question = Question
method-column-source = Source
method-column-texte = Text
method-column-titre = Title
method-signed = Take over the logos and the legal mention
method-signed-hint = They say who publishes: keep them if the same people lead the next démarche.
next-open = Start the next démarche…
next-title = Start the next démarche from this one
next-create = Create the dossier…

## Settings of the démarche
settings = Settings of the démarche
settings-short = Settings
settings-sub = What the démarche is made of: all of it is added, renamed, ordered and removed here.
settings-about = The démarche
settings-about-hint = Its title and its pilots stand on the cover of the deliverables.
settings-spheres = Spheres
settings-spheres-hint = The worlds in dialogue, in the order in which the columns of the crossing show them.
settings-spheres-none = No sphere yet.
settings-sphere-holds = { $n ->
    [0] “{ $singular }”, no organisation
    [one] “{ $singular }”, { $n } organisation
   *[other] “{ $singular }”, { $n } organisations
}
settings-spaces = Dialogue spaces
settings-spaces-hint = Their question, their path and the template of their deliverable. Their order does not change their colours.
settings-space-holds = { $template }, { $steps ->
    [0] no steps
    [one] { $steps } step
   *[other] { $steps } steps
}, { $statements ->
    [0] no statements
    [one] { $statements } statement
   *[other] { $statements } statements
}{ $meetings ->
    [0] { "" }
    [one] , { $meetings } meeting
   *[other] , { $meetings } meetings
}
settings-colours = Choose their colours
settings-templates = Templates of deliverables
settings-templates-hint = The sections of a deliverable, their order and what each takes. Those of the program are copied to be adapted.
templates-own = the dossier’s own
templates-program = the program’s
templates-demarche = for the whole process
templates-sections = { $n ->
    [0] no section
    [one] one section
   *[other] { $n } sections
}
templates-used = { $n ->
    [0] unused
    [one] used by one space or deliverable
   *[other] used by { $n } spaces or deliverables
}
templates-copy = Copy to adapt
templates-copy-of = Copy “{ $name }” to adapt it
templates-copy-title = { $title } (copie)
templates-copy-do = Copy
templates-give = Export
templates-give-of = Export the template “{ $name }”
templates-given = Template written: { $path }
templates-take = Take in a template from a file
templates-taken = Template taken in: { $name }
templates-replaced = Template replaced by the one of the file: { $name }. Ctrl+Z brings back the one before.
templates-unread = The template “{ $name }” cannot be read: { $why }
templates-title-fr = Title in French
templates-title-en = Title in English
templates-title-en-hint = Empty: as in French.
templates-name = Short name
templates-name-hint = It stands in the names of files: plain letters and digits. Empty: after the title.
templates-edit = Adapt the template
templates-remove = Remove the template
templates-sections-title = Sections, in the order of the document
templates-sections-hint = Each nature of statements goes to one section only: choosing it in one takes it from the other.
templates-section-add = Add a section
templates-section-new = New section
templates-section-unnamed = a section without a title
templates-section-remove = Remove the section “{ $name }”
templates-section-gone = “{ $name }” leaves the template. Nothing written in it is lost: the deliverables that filled it show it at the end, under a title drawn from its first name. Once this is saved, Ctrl+Z brings it back.
templates-takes = Statements of the section, by nature
templates-takes-hint = A nature always has a section: to take it off here, take it in another.
templates-takes-add = Take also…
templates-opening = At the opening, before the text
templates-middle = Between the text and the statements
templates-closing = At the end of the section
templates-block-add = Add…
templates-elsewhere = { $name } (in “{ $section }”)
templates-take-off = Take off “{ $name }”
templates-grids = Tables of text
templates-grids-table = As a table
templates-grids-columns = In columns
templates-whole = Holds what is of the whole process
templates-whole-hint = The statements and texts that are of no space. One section only; without it, they have their own at the end.
settings-phases = Phases
settings-phases-hint = The dated stages of the démarche, with their means and their result. Their days put them in order.
settings-phases-none = No phase yet.
settings-dimensions = Framework and dimensions
settings-dimensions-hint = The axes, volets and themes, and the further dimensions of analysis: profile, echelon, or any other.
settings-dimensions-none = No dimension but the themes.
settings-framework = { $n ->
    [0] Open the common framework
    [one] Open the common framework ({ $n } theme)
   *[other] Open the common framework ({ $n } axes, volets and themes)
}
settings-up = Move up: { $name }
settings-down = Move down: { $name }
settings-edit = Edit: { $name }
settings-removed = Removed: { $name }
remove = Remove
one-a-line = One a line.
vague-hint = A day, a month or a year: 2020-05-11, 2020-05 or 2020.
initiative-purpose = Purpose
initiative-pilots = Pilots
initiative-objectives = Objectives
initiative-start = First day
initiative-end = Last day
sphere-edit = Edit the sphere
sphere-remove = Remove the sphere
sphere-into = Its organisations and questions go to
sphere-into-hint = { $n ->
    [0] No organisation is in it; questions of the guide are asked of it alone.
    [one] One organisation is in it.
   *[other] { $n } organisations are in it.
}
sphere-last = Organisations are in it and there is no other sphere: add one first.
space-edit = Edit the space
space-remove = Remove the space
space-stakes = Stake
space-steps = Path
space-step-add = Add a step
space-step-title = Title of step { $n }
space-step-title-short = Title of the step
space-step-text = Content of step { $n }
space-step-text-short = What happens in it
space-step-remove = Remove step { $n }
phase-add = Add a phase
phase-edit = Edit the phase
phase-remove = Remove the phase
phase-name = Name
phase-start = First day
phase-start-missing = The first day is needed: phases follow each other by it.
phase-end = Last day
phase-objective = Objective
phase-means = Means
phase-result = Result, expected or reached

## The person’s rights: access and erasure
rights = The person’s rights
rights-text = To put right: their card is edited on the right, their consents are noted above, their words are taken up again in the interview; each correction of the card is dated here and in what they are given.
corrections = Put right on the card
access-do = All that concerns them…
access-given = All that concerns this person is in { $path }, and as a table beside it. It is theirs: hand it over by a safe way.
erase-do = Erase this person…
erase-title = Erase { $name }
erase-text = An erasure is for good: neither Ctrl+Z, nor the bin, nor the versions bring anything of it back. What was done in the dossier before can no longer be undone.
erase-goes = What goes for good
erase-goes-card = their card, their addresses and their memberships
erase-mentions-text = The name becomes “[personne effacée]” there. Untick a text that speaks of somebody else.
erase-repeats = says their words again: to be rewritten
erase-stays = What stays, and why
erase-published = { $title }: this file has left the dossier already. Tell those who received it.
erase-own = “{ $title }”: a text of the team says their words again. Rewrite it.
erase-copies = Copies of the dossier, wherever they are: delete them, or erase this person there too. Automatic backups from before go by themselves after thirty days. The entries of the inventory that their refusal kept closed stay so, one by one; what others said does not change.
erase-sure = I know that none of this will come back
erase-yes = Erase for good
erase-goes-alone = { $n ->
    [one] the notes of one interview with them alone, and all that comes of it; it still counts
   *[other] the notes of { $n } interviews with them alone, and all that comes of them; they still count
}
erase-goes-shared = { $n ->
    [one] their words in one interview with others, whose words stay
   *[other] their words in { $n } interviews with others, whose words stay
}
erase-goes-excerpts = { $n ->
    [one] one excerpt
   *[other] { $n } excerpts
}
erase-goes-meetings = { $n ->
    [one] their attendance at one meeting
   *[other] their attendance at { $n } meetings
}
erase-goes-consents = { $n ->
    [one] one noted consent
   *[other] { $n } noted consents
}
erase-goes-followups = { $n ->
    [one] one follow-up
   *[other] { $n } follow-ups
}
erase-goes-past = { $n ->
    [one] one trace in the versions or the bin
   *[other] { $n } traces in the versions and the bin
}
erase-mentions = { $n ->
    [one] One text tells of this person
   *[other] { $n } texts tell of this person
}
erase-statements = { $n ->
    [one] One statement stays, to be seen again
   *[other] { $n } statements stay, to be seen again
}
erase-files = { $n ->
    [one] One file kept with the dossier, which Croisée does not read: look into it.
   *[other] { $n } files kept with the dossier, which Croisée does not read: look into them.
}
erase-done = { $n ->
    [0] This person is erased.
    [one] This person is erased. One statement is to be seen again.
   *[other] This person is erased. { $n } statements are to be seen again.
}
erase-done-busy = { $n ->
    [0] This person is erased. Something may remain in the file: close the dossier elsewhere, then empty the bin.
    [one] This person is erased; one statement is to be seen again. Something may remain in the file: close the dossier elsewhere, then empty the bin.
   *[other] This person is erased; { $n } statements are to be seen again. Something may remain in the file: close the dossier elsewhere, then empty the bin.
}
erase-place-interview = Notes of an interview
erase-place-meeting = Meeting
erase-place-statement = Statement
erase-place-prose = Prose of a section
erase-place-organisation = Card of an organisation
erase-place-person = Card of another person
erase-place-inventory_entry = Inventory
erase-place-document = Document read
erase-place-followup = Follow-up
erase-place-deliverable = Deliverable
erase-place-review = Remark
erase-place-relay = Relay
erase-place-dissemination = Sharing
erase-place-validated_words = Validated notes of an interview
erase-place-returned_text = Answer to a record
erase-place-grid = Table
erase-place-evidence = Note on evidence
erase-place-other = Another text of the dossier

## Backups of the dossier
backups = Backups of the dossier
backups-menu = Backups…
backups-text = A backup makes itself when the dossier has changed, every ten minutes at most, and before each import, each change of passphrase and each update. Each is read again whole, and protected as the dossier is. One an hour stays of the last day, one a day for seven days, one a week for four weeks and one a month for twelve months.
backups-in = They are kept in
backups-choose = Choose another folder…
backups-reset = Back to the program’s folder
backups-away = This folder cannot be reached: backups go to the program’s own meanwhile.
backups-none = No backup yet. The first makes itself within the minute after opening; you can also back up now.
backup-now = Back up now
backup-done = The dossier is backed up, and the backup was read again.
backup-of = Backup of { $when }
backup-comparing = Comparing with the dossier…
backup-verified = read again whole
backup-unverified = not read again yet
backup-here = on this computer
backup-why-working = while working
backup-why-migration = before an update
backup-why-import = before an import
backup-why-protection = before a change of passphrase
backup-why-restoring = before a backup was put back
backup-why-asked = on demand
backup-same = It holds exactly what the dossier holds: putting it back would change nothing of its interviews, statements, texts and other things.
backup-missing = Would come back
backup-changed = Would be as it was
backup-added = Added since, would be gone
backup-else = Its interviews, statements and texts are those of the dossier; the rest differs: evidence, agreements, themes or the history.
backup-others = { $n ->
    [one] and one more
   *[other] and { $n } more
}
backup-restore = Put in the place of the dossier
backup-beside = Save it beside
backup-restore-text = The dossier as it is becomes a backup first: nothing is lost. Beside, it becomes one more dossier, opened from home.
backup-restored = The backup of { $when } is in the place of the dossier. What it held is kept among the backups.
backup-beside-done = Saved: { $path }
backup-trouble = The automatic backup could not be made.
backup-trouble-kept = What you write is saved in the dossier; it will be tried again in ten minutes.
backup-open-copy = Open a copy of it…
backups-left = Other backups of this dossier are not under its passphrase
backups-left-earlier-all = Other backups of this dossier stayed under an earlier passphrase
backups-left-away = This folder cannot be reached: what is in it goes under today’s passphrase once it can be, with the dossier open.
backups-left-clear = { $n ->
    [one] One backup there can be read without a passphrase: if it is of no more use, delete it.
   *[other] { $n } backups there can be read without a passphrase: if they are of no more use, delete them.
}
backups-left-earlier = { $n ->
    [one] One backup there opens only with an earlier passphrase.
   *[other] { $n } backups there open only with an earlier passphrase.
}
damaged-asks = This dossier is protected: its passphrase is needed to put a backup back or to read what is left. It is checked on the last backup.
damaged-unlock = Check

## A damaged dossier
damaged-title = This dossier is damaged
damaged-text = The file “{ $file }” can no longer be read whole: a power cut, a disk or a synchronisation harmed it. It is kept as it is, without a byte changed.
damaged-backups = Its backups
damaged-no-backup = None of its backups is on this computer.
damaged-salvage-title = What can still be read
damaged-salvage-text = All that can still be read of the damaged file can be gathered in a new dossier, with the list of what is missing. Useful when the last backup is old.
damaged-salvage = Gather what can be read
damaged-restore = Put this backup back
damaged-working = Reading…
mended-title = The dossier is back
mended-restored = The backup took its place: you can go on.
mended-salvaged = { $n ->
    [one] One row was gathered in a new dossier.
   *[other] { $n } rows were gathered in a new dossier.
}
mended-whole = Nothing is missing: all that the damaged file held could still be read.
mended-lost = { $n ->
    [one] one row lost, { $kept } gathered
   *[other] { $n } rows lost, { $kept } gathered
}
mended-unknown = { $kept } gathered; nobody can tell how many are missing
mended-stand-ins = { $n ->
    [one] One lost thing that others depend on is replaced by “(perdu)”, so that they stay.
   *[other] { $n } lost things that others depend on are replaced by “(perdu)”, so that they stay.
}
mended-kept = The damaged file is kept as it is: { $path }
salvage-of-other = Other data
salvage-of-interview = Interviews
salvage-of-meeting = Meetings
salvage-of-excerpt = Excerpts
salvage-of-statement = Statements
salvage-of-inventory_entry = Inventory entries
salvage-of-organisation = Organisations
salvage-of-person = People
salvage-of-followup = Follow-ups
salvage-of-document = Documents
salvage-of-prose = Section texts
salvage-of-grid = Tables
salvage-of-deliverable = Deliverables
salvage-of-review = Remarks
salvage-of-relay = Relays
salvage-of-measure = Measures
salvage-of-space = Dialogue spaces
salvage-of-framework_node = Framework themes
salvage-of-attachment = Attached files
backup-kind-interview = { $n ->
    [one] { $n } interview
   *[other] { $n } interviews
}
backup-kind-meeting = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
backup-kind-excerpt = { $n ->
    [one] { $n } excerpt
   *[other] { $n } excerpts
}
backup-kind-statement = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
backup-kind-inventory_entry = { $n ->
    [one] { $n } inventory entry
   *[other] { $n } inventory entries
}
backup-kind-organisation = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
backup-kind-person = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
backup-kind-followup = { $n ->
    [one] { $n } follow-up
   *[other] { $n } follow-ups
}
backup-kind-document = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
backup-kind-prose = { $n ->
    [one] { $n } section text
   *[other] { $n } section texts
}
backup-kind-grid = { $n ->
    [one] { $n } table
   *[other] { $n } tables
}
backup-kind-deliverable = { $n ->
    [one] { $n } deliverable
   *[other] { $n } deliverables
}
backup-kind-review = { $n ->
    [one] { $n } remark
   *[other] { $n } remarks
}
backup-kind-relay = { $n ->
    [one] { $n } relay
   *[other] { $n } relays
}
backup-kind-measure = { $n ->
    [one] { $n } measure
   *[other] { $n } measures
}
backup-kind-space = { $n ->
    [one] { $n } dialogue space
   *[other] { $n } dialogue spaces
}
backup-kind-framework_node = { $n ->
    [one] { $n } framework theme
   *[other] { $n } framework themes
}
backup-kind-attachment = { $n ->
    [one] { $n } attached file
   *[other] { $n } attached files
}
damaged-mend = Backups and salvage…
research-title = Pseudonymised copy of the dossier
research-text = A dossier of its own in which nobody is named, for whoever studies the démarche.
research-names = Each person and each organisation bears another name in it, the same from copy to copy, which says only their sphere; in texts too.
research-words = Only the excerpts that may be shown are in it: no notes, no words that may not be quoted or were withdrawn.
research-out = Not in it: addresses, functions, follow-ups, remarks, relays, sharings, kept files, register, history, bin.
research-places = Keep the territories
research-places-hint = A territory may be enough to recognise an organisation.
research-still = These data stay personal: whoever knows the field may recognise somebody by what they say. Read the copy, above all for names of people who are not in the dossier, and agree in writing on its use. It is not protected by a passphrase.
research-do = Save the copy…
research-done = The copy is in { $path }. Excerpts left aside: { $withheld }; texts emptied: { $emptied }.

## The framework and its versions

framework = Framework
framework-versions = Versions of the framework
framework-sub = { $known ->
    [yes] Version { $version }{ $since ->
        [0] {""}
        [one] {" "}· one change since
       *[other] {" "}· { $since } changes since
    }
   *[no] No version yet
}
framework-tabs = The framework, its versions, and two of them compared
framework-tab-tree = Tree
framework-tab-versions = Versions
framework-tab-compare = Compare
framework-none = The framework is still empty
framework-none-text = Axes, volets and themes sort excerpts, inventory and syntheses in the same way. Begin with an axis, then add volets and themes to it.
framework-add-axis = Add an axis
framework-add-further = Add a dimension
framework-add = Add to the framework
framework-add-under = Add under “{ $name }”
framework-add-do = Add under it
framework-edit = Edit the framework
framework-edit-do = Edit
framework-name = Name
framework-dimension = Dimension of analysis
framework-dimension-hint = For instance “profil d’acteur”. Empty: a theme outside the axes.
framework-definition = Definition
framework-definition-hint = What belongs here, and what does not.
framework-definition-none = No definition yet.
framework-reason = Reason
framework-reason-hint = Why it changes: read among the versions of the framework, and in no deliverable.
framework-kind-axe = Axis
framework-kind-volet = Volet
framework-kind-theme = Theme
framework-in = { $kind } · { $path }
framework-head-excerpts = Excerpts
framework-head-entries = Inventory
framework-head-statements = Statements
framework-row-waits = to be given out
framework-filed-none = Nothing is filed there yet.
framework-filed-beneath = { $n ->
    [one] Nothing directly: all is filed further down, in a single place.
   *[other] Nothing directly: all is filed further down, in { $n } places.
}
framework-n-excerpts = { $n ->
    [one] 1 excerpt
   *[other] { $n } excerpts
}
framework-n-entries = { $n ->
    [one] 1 inventory entry
   *[other] { $n } inventory entries
}
framework-n-organisations = { $n ->
    [0] no organisation
    [one] 1 organisation
   *[other] { $n } organisations
}
framework-n-statements = { $n ->
    [one] 1 statement rests on it
   *[other] { $n } statements rest on it
}
framework-n-nodes = { $n ->
    [0] nothing
    [one] 1 part
   *[other] { $n } parts
}
framework-move = Move…
framework-move-hint = Under another axis, volet or theme.
framework-merge = Merge…
framework-merge-hint = Two words for one thing.
framework-split = Split…
framework-split-hint = One word for several things.
framework-retire = Retire…
framework-retire-hint = It is no longer used.
framework-waits = { $n ->
    [one] One thing waits to be given out after the split.
   *[other] { $n } things wait to be given out after the split.
}
framework-assign = Give out…
framework-to-missing = Choose where it goes.
framework-merge-title = Merge “{ $name }”
framework-merge-text = Filed there: { $what }. All of it goes to the other, and the statements that rest on it are to be looked at again. Its code is not given again.
framework-merge-to = With
framework-merge-do = Merge
framework-merge-done = “{ $name }” is merged with “{ $into }”. Ctrl+Z undoes it.
framework-move-title = Move “{ $name }”
framework-move-text = What is filed there comes along: { $what }.
framework-move-to = Under
framework-move-none = At the top
framework-move-do = Move
framework-move-done = “{ $name }” is moved. Ctrl+Z undoes it.
framework-retire-title = Retire “{ $name }”
framework-retire-text = { $used ->
    [yes] Filed there: { $what }. Say where it goes: nothing is lost, and the statements that rest on it are to be looked at again.
   *[no] Nothing is filed there. It can still be read among the versions of the framework.
}
framework-retire-to = Replaced by
framework-retire-none = By nothing
framework-retire-do = Retire
framework-retire-done = “{ $name }” is retired from the framework. Ctrl+Z undoes it.
framework-split-title = Split “{ $name }”
framework-split-text = Name what it becomes, then say where what is filed there goes. What you do not give out stays under the old name, marked “to be given out”.
framework-split-do = Split
framework-split-done = “{ $name }” is split, and all of it is given out. Ctrl+Z undoes it.
framework-split-waits = { $n ->
    [one] “{ $name }” is split; one thing waits to be given out. Ctrl+Z undoes it.
   *[other] “{ $name }” is split; { $n } things wait to be given out. Ctrl+Z undoes it.
}
framework-assign-title = Give out “{ $name }”
framework-assign-do = Give out
framework-part = Part { $n }
framework-part-add = Add a part
framework-part-remove = Remove
framework-split-children = What is part of it
framework-split-excerpts = { $n ->
    [one] One excerpt
   *[other] { $n } excerpts
}
framework-split-entries = { $n ->
    [one] One inventory entry
   *[other] { $n } inventory entries
}
framework-goes-to = Where “{ $name }” goes
framework-to-choose = To be chosen
framework-rule-words = Those that say
framework-rule-words-example = software
framework-rule-sphere = Said by
framework-rule-anywhere = Every sphere
framework-rule-part = Go to
framework-rule-do = { $n ->
    [0] Give out
    [one] Give out 1 excerpt
   *[other] Give out { $n } excerpts
}
framework-rest = The rest: { $excerpts ->
    [0] {""}
    [one] 1 excerpt
   *[other] { $excerpts } excerpts
}{ $excerpts ->
    [0] {""}
   *[other] { $entries ->
        [0] {""}
       *[other] {" "}and{" "}
    }
}{ $entries ->
    [0] {""}
    [one] 1 entry
   *[other] { $entries } entries
}
framework-rest-waits = Waits for a choice, later
framework-rest-to = Goes to “{ $name }”
framework-version = Version { $name }
framework-version-first = before the first change that was noted
framework-version-same = Nothing had changed since the one before.
framework-since = Since version { $name }
framework-now = today
framework-versions-none = { $known ->
    [yes] Version { $version } has not changed yet
   *[no] The framework has no version yet
}
framework-versions-none-text = Rename, merge, split or retire a theme: each change is read here, with what it did to excerpts. Keep a version once the framework is shared, so that deliverables cite it.
framework-keep = Keep a version
framework-keep-text = { $n ->
    [0] The framework is kept as it is today; the démarche will cite this name.
    [one] The framework is kept as it is today, with the change noted since the last one; the démarche will cite this name.
   *[other] The framework is kept as it is today, with the { $n } changes noted since the last one; the démarche will cite this name.
}
framework-keep-do = Keep the version
framework-kept = Version { $name } of the framework is kept. Ctrl+Z undoes it.
framework-version-name = Name of the version
framework-version-name-hint = As deliverables cite it, for instance 2020-09.
framework-version-date = In force since
framework-version-why = Why this version
framework-version-edit = Edit the version
framework-version-edit-do = Edit
framework-change-ajout = { $to ->
    [yes] { $name } added under { $names }
   *[no] { $name } added
}
framework-change-renommage = { $name } is now called { $names }
framework-change-definition = { $name } is defined otherwise
framework-change-deplacement = { $to ->
    [yes] { $name } goes under { $names }{ $from ->
        [yes] , instead of { $was }
       *[no] {""}
    }
   *[no] { $name } is no longer under { $was }
}
framework-change-fusion = { $name } merged with { $names }
framework-change-scission = { $name } split into { $names }
framework-change-retrait = { $to ->
    [yes] { $name } retired, replaced by { $names }
   *[no] { $name } retired
}
framework-defined-before = Before: { $text }
framework-carried = Carried over: { $what }.
framework-carried-statements = { $n ->
    [one] One statement rests on it, marked to be looked at again.
   *[other] { $n } statements rest on it, marked to be looked at again.
}
framework-why-add = Say why
framework-why-edit = Change the reason
framework-compare-none = There are not two versions to compare yet
framework-compare-one = Compare
framework-compare-other = With
framework-compare-only = Only what differs
framework-compare-what = What changed
framework-differ = { $n ->
    [0] The two versions are the same.
    [one] One part differs.
   *[other] { $n } parts differ.
}
framework-pair-ajout = Added
framework-pair-born = Comes from { $names }
framework-pair-renommage = Renamed
framework-pair-definition = Defined otherwise
framework-pair-deplacement = Moved
framework-pair-fusion = { $to ->
    [yes] Merged with { $names }
   *[no] Merged
}
framework-pair-scission = { $to ->
    [yes] Split into { $names }
   *[no] Split
}
framework-pair-retrait = { $to ->
    [yes] Retired, replaced by { $names }
   *[no] Retired
}

## Where a dossier stands
place-risk-nextcloud = This dossier is in a Nextcloud folder.
place-risk-onedrive = This dossier is in a OneDrive folder.
place-risk-dropbox = This dossier is in a Dropbox folder.
place-risk-icloud = This dossier is in iCloud Drive.
place-risk-kdrive = This dossier is in a kDrive folder.
place-risk-googledrive = This dossier is in a Google Drive folder.
place-risk-network = This dossier is on a disk of the network.
place-synced = Copied while you write, it may be harmed, or become two if somebody else writes to it elsewhere. Close it, move it to your documents and share a copy; or pause the synchronisation while it is open, and never open it on two computers at once.
place-network = If the network goes down, saving stops, and another computer may not see that you write to it. Rather work on a copy in your documents, and put it back on the network once it is closed.
place-conflicts = { $n ->
    [one] A copy in conflict is beside this dossier.
   *[other] { $n } copies in conflict are beside this dossier.
}
place-conflicts-text = It holds what was written elsewhere at the same moment: { $names }. Open it to compare, take in what is missing here, then put it away.
place-read = Understood
personal-data = Personal data…
personal-title = Personal data
sheet-title = Record of processing activities
sheet-text = What the GDPR asks to be kept up to date, filled in from the dossier: who, why, which data, until when, to whom, how guarded. What is left to write is the contact.
sheet-do = Save the record…
sheet-done = The record is in { $path }.
personal-person = What is owed to one person (all that concerns them, their erasure) is at the foot of their card.

## Until when a dossier is kept
settings-retention = Retention
settings-retention-hint = Words and contact details are kept only as long as they are of use, and people are told for how long beforehand.
retention-until = Last day of retention
retention-proposed = Proposed: { $day }, a year after the end of the démarche.
retention-propose = Take this date
retention-told = The information notice and the record of processing activities bear this date. If you move it, tell the people to whom another was announced.
retention-end = What to do when it is over…
retention-end-title = What to do when it is over
retention-set = Set the date…
retention-later = Change the date…
retention-note-owed = Until when is this dossier kept?
retention-note-owed-text = People were heard, and no date of retention is set. They have the right to know it: the information notice tells them.
retention-note-near = { $n ->
    [0] This is the last day of retention of this dossier.
    [one] This dossier may be kept until tomorrow, { $day }.
   *[other] This dossier may be kept until { $day }, in { $n } days.
}
retention-note-near-text = After that, what people confided is to be erased, as they were told. Prepare what is to stay: a copy without names, an archive.
retention-note-past = { $n ->
    [0] The date of retention of this dossier, { $day }, is over.
    [one] The last day of retention of this dossier was yesterday, { $day }.
   *[other] The date of retention of this dossier, { $day }, has been over for { $n } days.
}
retention-note-past-text = What people confided is to be erased, as they were told; or, if the work still asks for it, the date is to be changed and told to them again.
retention-end-text = Nothing happens by itself. First keep what is to last, then delete the dossier.
retention-copy = Keep a dossier without names
retention-copy-text = A copy in which nobody is named, and only the words that may be shown are left. It is often enough for research and for the memory of the démarche.
retention-archive = Archive
retention-archive-text = The whole dossier as tables and texts, readable without Croisée. All of it is there, names and confidential words too, and nothing protects it: for an archive service in charge of it, on an encrypted medium.
retention-archive-do = Save the archive…
retention-archived = The archive is in { $path }.
retention-delete = Delete the dossier
retention-delete-text = The file and the backups that Croisée made of it are deleted, for good. Copies, archives and deliverables that were saved elsewhere stay: deleting them is up to you. Without a passphrase, a specialist may still find traces on the disk.
retention-type = To confirm, copy the title: { $title }
retention-delete-do = Delete for good
retention-ended = { $n ->
    [0] { $path } is deleted.
    [one] { $path } is deleted, with its backup.
   *[other] { $path } is deleted, with its { $n } backups.
}
retention-ended-left = The dossier is deleted, but backups of it are left, or folders that could not be reached: { $paths }
retention-ended-left-next = Connect the medium where it is missing, see that these files are not those of another dossier, then delete them by hand.

## The self-check, and what failed
called = This dossier was already open here.
check = Self-check
check-menu = Self-check…
check-home = Check Croisée
check-looking = The dossier is being read through…
check-summary = { $n ->
    [0] All is well.
    [one] One point is to be looked at.
   *[other] { $n } points are to be looked at.
}
check-content = The dossier
check-folder = Its place
check-backups = Backups
check-protection = Protection
check-own = Croisée’s files
check-fonts = Fonts
check-health-well = In order.
check-health-look = To be looked at.
check-health-wrong = Wrong.
check-again = Check again
check-copy = Copy the text
check-copied = The text is copied. It holds nothing of what the dossier holds.
crash = Croisée was interrupted
crash-text = { $at ->
    [none] Something failed in an unforeseen way the last time.
   *[other] Something failed in an unforeseen way, on { $at }.
} All that was said to be saved is.
crash-report = A report stayed on this computer, and was sent to nobody. It says where the program failed, never over which words. You can read it, then join it to an issue.
crash-report-name = The report
crash-read = Read the report
crash-copy = Copy the report
crash-copied = The report is copied.
crash-show = Show the file
crash-close = Understood

## What this computer remembers
remember = Remember on this computer
remember-hint = The keyring of your session keeps what opens this dossier. Whoever opens your session then opens it too; after it was locked, the passphrase is asked for again.
remember-yes = This computer remembers: this dossier opens without a passphrase in your session.
remember-none = This computer cannot remember the passphrase: it is asked for at each opening, and is written to no file.
remember-forget = Forget on this computer
remember-done = This computer remembers this dossier.
remember-forgotten = It is forgotten: the passphrase will be asked for again.
