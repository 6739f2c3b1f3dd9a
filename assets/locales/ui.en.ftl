# The window's words in English.

## Everywhere
moment = { $day } at { $hour }
saved-at = Saved at { $hour }
saving = Saving…
not-saved = Not saved yet
save = Save
cancel = Cancel
close = Close
close-note = Close
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
deleted-undo = “{ $name }” is no longer in the dossier. Ctrl+Z takes this deletion back.
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
starter = Start with the framework of 2020
starter-hint = Three spheres, the common framework and the interview guide of the first initiative, yours to adapt.
recent = Recent
recent-gone = not found
recent-none = No dossier was opened on this computer yet.
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
template-bilan = Review (bilan de réflexion)
template-rapport_synthese = Synthesis report
template-note_enjeux = Note on the stakes
template-note_comparative = Comparative note
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
participants-sub = { $organisations } { $organisations ->
    [1] organisation
   *[other] organisations
}, { $persons } { $persons ->
    [1] person
   *[other] persons
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
    } of { $all }
}
interviews-empty = Whom to hear first?
interviews-empty-text = An interview holds the notes taken during the call and the excerpts drawn from them. Choose the organisation; the rest can wait.
interview-new = New interview
interview-edit = Edit the interview
interview-create = Create the interview
interview-organisation-missing = Choose the organisation heard.
filter-interviews = Organisation, person, date…
persons-met = People met
persons-none-here = Nobody recorded in this organisation.
kind = Kind
kind-ecoute = Listening
kind-nemawashi = Nemawashi
kind-suivi = Follow-up
hint-nemawashi = Nemawashi: a bilateral interview that prepares a coming debate, linked to its meeting.
kind-long-ecoute = Listening interview
kind-long-nemawashi = Nemawashi
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
keys-excerpt = Excerpt
keys-stamp = Time stamp
keys-question = Go to the question
keys-verbatim = Verbatim
keys-verify = To verify
keys-left = Note a follow-up
keys-alone = Full screen
keys-selection = From the selection
keys-need = Need
keys-programme = Programme cited
keys-followup = Create the follow-up
keys-record = Record
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
    [1] Cited in 1 statement
   *[other] Cited in { $n } statements
}
speaker = Who speaks
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
organisations-spheres = { $n } { $n ->
    [1] organisation
   *[other] organisations
}, { $spheres } { $spheres ->
    [1] sphere
   *[other] spheres
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
stale = Evidence changed since it was last looked at.
stale-reviewed = I have looked
drawer = Possible evidence
drawer-query = Find evidence
drawer-of-space = of this space
drawer-uncited = never cited
drawer-key = key quotes
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
first-space = Open a dialogue space
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
    [1] 1 file read. Nothing is written in the dossier yet.
   *[other] { $n } files read. Nothing is written in the dossier yet.
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
    [one] 1 line of the record, outside the notes, is not compared
   *[other] { $n } lines of the record, outside the notes, are not compared
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
        [one] Who says what, who differs, who keeps silent. { $organisations } organisation heard in { $hearings } interview.
       *[other] Who says what, who differs, who keeps silent. { $organisations } organisations heard in { $hearings } interviews.
    }
crossing-sub-short = Who says what, who differs, who keeps silent.
crossing-tabs = What the crossing shows
crossing-tab-matrix = Matrix
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
crossing-order-ecart = difference
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
crossing-difference = Difference
crossing-difference-what = How far the columns’ shares stand from the overall share, each weighing by its organisations heard. Empty: all speak of it alike.
crossing-difference-none = Too few groups to compare
crossing-difference-words = From { $lowest } ({ $least }) to { $highest } ({ $most })
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
crossing-small = Fewer than three organisations heard: this column does not weigh on the difference, and is left out of what leaves the dossier.
crossing-cell-organisations =
    { $n ->
        [0] nobody out of { $group }
        [one] { $n } organisation out of { $group } ({ $share })
       *[other] { $n } organisations out of { $group } ({ $share })
    }
crossing-cell-entretiens =
    { $n ->
        [0] nobody out of { $group }
        [one] { $n } interview out of { $group } ({ $share })
       *[other] { $n } interviews out of { $group } ({ $share })
    }
crossing-few = “< 3” in all that leaves the dossier
crossing-legend = The darker a cell, the larger the share of those heard (at most { $top }).
crossing-note = One or two organisations are written “< 3”; a column where fewer than three were heard is hatched.
crossing-side = What is said
crossing-panel = Show
crossing-panel-faces = Face to face
crossing-panel-words = All the words
crossing-left = Group at left
crossing-right = Group at right
crossing-others = All the others
crossing-of-organisations =
    { $n ->
        [0] nobody out of { $group }
        [one] { $n } organisation out of { $group }
       *[other] { $n } organisations out of { $group }
    }
crossing-of-entretiens =
    { $n ->
        [0] nobody out of { $group }
        [one] { $n } interview out of { $group }
       *[other] { $n } interviews out of { $group }
    }
crossing-sum-organisations =
    { $n ->
        [0] Nobody speaks of it
        [one] { $n } organisation
       *[other] { $n } organisations
    }
crossing-sum-entretiens =
    { $n ->
        [0] Nobody speaks of it
        [one] { $n } interview
       *[other] { $n } interviews
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
crossing-begin-space = Dialogue space
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
silence-single = Carried by one organisation alone
silence-single-what = These statements await a second voice.
silence-unconfronted = To be confronted
silence-unconfronted-what = On their themes others spoke whom the statement does not hear. This tells where to look, not that anyone contradicts.
silence-elsewhere-appuie = supports { $code }
silence-elsewhere-nuance = nuances { $code }
silence-elsewhere-contredit = contradicts { $code }
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
gap-any = any
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
gap-note = Needs that no programme reaches, out of all in the cell; after the plus sign, the programmes without a need. An empty cell has no need.
gap-empty = The inventory is still empty
gap-empty-text = The interviews feed it: in notes, select words, then Alt+B for a need, Alt+P for a programme. An inventory can also be imported.
keys-crossing = The crossing
keys-begin-here = Begin a statement from the cell

## Synthesis of the whole démarche
whole = Synthesis of the démarche
whole-word = The whole démarche
whole-intuitions = Initial intuitions
whole-others = Other statements of the démarche
whole-elsewhere = Intuitions of the spaces
whole-empty = What do all the interviews teach?
whole-empty-text = Write down what was supposed at the start, then cite what the interviews say of it. What holds for the whole démarche is written here too.

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
