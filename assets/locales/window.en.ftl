# What the core says on screen.

## How an excerpt will read
reads-as = Will read: “{ $who }”
reads-anonymous = Will read without a name
reads-never = Will not leave the dossier
reads-because-speaker = This is the degree that the person agreed to.
reads-because-no_degree = The person agreed without saying at what degree.
reads-because-consent_not_given = The person has not agreed (yet).
reads-because-consent_withdrawn = The person withdrew their consent.
reads-because-no_speaker = Nobody is known to have said it.
reads-because-several_speakers = Several people may have said it: the most closed degree holds.
reads-because-interview = This is the degree of the interview.
reads-because-meeting = This is the degree of the meeting.
reads-because-meeting_unset = A meeting is anonymous unless it says otherwise.
reads-because-excerpt = This is the excerpt’s own degree.
hindrance-unvalidated = The interview is not validated yet.
hindrance-lost = The notes no longer hold these words.
reads-because-no_organisation = No organisation is known to attribute it to.
reads-because-small_group = Fewer than three organisations of this sphere were heard: naming it would tell who speaks.
reads-because-overlap = It overlaps a more closed excerpt.
reads-because-lost = Its place in the notes is lost: what it overlaps can no longer be told.
reads-because-not_validated = The record has not been validated.
reads-because-not_revalidated = The notes have changed since they were validated: these words have not been read again.
degree-nominatif = named
degree-organisation = organisation
degree-sphere = sphere
degree-anonyme = anonymous
degree-non_citable = off the record

## What a statement calls for
warn-no-evidence = No evidence: nothing says yet who carries it.
warn-one-organisation = A single organisation carries it.
warn-not-carried = Nobody carries it: its evidence nuances or contradicts it.
warn-withheld = { $count ->
    [one] One piece of evidence will not leave the dossier.
   *[other] { $count } pieces of evidence will not leave the dossier.
}
warn-unvalidated = { $count ->
    [one] One piece of evidence comes from an interview that is not validated: a published version will leave it out.
   *[other] { $count } pieces of evidence come from interviews that are not validated: a published version will leave them out.
}
warn-lost = { $count ->
    [one] The words of one piece of evidence are no longer found in the notes.
   *[other] The words of { $count } pieces of evidence are no longer found in the notes.
}

## To do
todo-a_planifier = Plan the interview with { $who }
todo-propose = Settle the date of the interview with { $who }
todo-tenu = Write the record: { $who }
todo-redige = Send the record for review: { $who }
todo-envoye = Collect the validation: { $who }
todo-amende = Have the amended record validated: { $who }
todo-stale = Look again, its evidence changed: { $text }

## Sources of a statement
source-inventory = inventory
source-document = { $author }, { $title }
source-figure = series of figures, { $count ->
    [one] one value
   *[other] { $count } values
}

## A dossier open for reading only
read-only-asked = This dossier was opened for reading.
read-only-medium = This dossier stands where nothing can be written. To change it, copy it elsewhere.

## What the window says
progress-setting = Setting: { $title }
dialog-save-dossier = Save the dossier
dialog-open-dossier = Open a dossier
dialog-export-pdf = Export the PDF
dialog-export-all = Choose a folder for the deliverables
kind-dossier = Croisée dossier
kind-pdf = PDF document
untitled = New dossier
demo-file = Demonstration
no-dossier = No dossier is open.
no-dossier-next = Open one from the home screen.
not-recent = This file is not among the recent dossiers.
not-recent-next = Use “Open a dossier”.
no-folder = No deliverable has been exported in this session yet.
no-folder-next = Export a deliverable first.
no-mail = No mail program could be opened.
no-mail-kept = The dossier is as it was.
no-mail-next = Copy the address and the text into your mail, or set your computer’s default mail program.
internal = Something failed in a way that was not foreseen.
internal-kept = The dossier is as it was.
outline-empty = Nothing in this section yet
outline-attention = { $count ->
    [one] One point to look at
   *[other] { $count } points to look at
}

## Interviews to chase
chase-not-held = Set for { $date }, not held yet
chase-no-answer = No answer for { $count ->
    [one] one day
   *[other] { $count } days
}
chase-no-answer-since = No answer since { $date }
chase-tacit = { $count ->
    [0] Tacit agreement tonight, no answer
    [1] Tacit agreement tomorrow
   *[other] Tacit agreement in { $count } days
}
chase-changed = Changed since its validation, to be read again
chase-tacit-past = Tacit agreement since { $date }, to be validated
chase-record = Record sent, no answer for { $count ->
    [one] one day
   *[other] { $count } days
}
chase-record-since = Record sent, no answer since { $date }

## Who has not been heard
grouping-sphere = Sphere
grouping-profil = Profile
grouping-echelon = Territorial level
grouping-territoire = Territory
grouping-espace = Dialogue space
grouping-unknown = Not said

## Appointments
dialog-export-ics = Export the appointments
kind-ics = Calendar
ics-file = Interviews
ics-summary = Interview with { $organisation }
ics-persons = With: { $names }
ics-facilitators = Led by: { $names }
mode-visio = Video call
mode-telephone = Telephone
mode-presentiel = In person

## The message prepared for the interviewee, which is always sent in French
mail-record-subject = The record of our interview, for you to read
mail-record-body =
    Hello,

    Thank you for the interview{ $held ->
        [none] {""}
       *[other] {" "}of { $held }
    } that you gave us for “{ $title }”.

    Its record is attached. Tell us what you would like to correct, withdraw or make clearer, and how your words may be quoted: in your name, in that of your organisation, more broadly, or not at all.
    { $tacit ->
        [none] {""}
       *[other]
        {""}
        If we have not heard from you by the end of { $tacit }, we shall take it that this record suits you.
    }

    Kind regards,
    { $signed }
mail-reminder-subject = Reminder: the record of our interview, for you to read
mail-reminder-body =
    Hello,

    We sent you{ $sent ->
        [none] {""}
       *[other] {" "}on { $sent }
    } the record of our interview for “{ $title }”.

    Have you been able to read it? A correction, a withdrawal or a simple agreement in reply to this message is all we need.
    { $tacit ->
        [none] {""}
       *[other]
        {""}
        If we have not heard from you by the end of { $tacit }, we shall take it that this record suits you.
    }

    Kind regards,
    { $signed }

## Participants
duplicate-name = same name
duplicate-acronym = same acronym
duplicate-email = same e-mail
export-edition = edition { $edition }
export-published = published
export-draft = draft

## Files brought in
dialog-import = Choose files to bring in
dialog-refusals = Save the refused rows
dialog-refusals-all = Choose where to save the refused rows
kind-import = Tables and texts
kind-any = All files
kind-csv = CSV table
import-gone = These files are no longer held.
import-gone-kept = Nothing was written.
import-gone-next = Choose them again.
import-too-much = These files are too many, or too long together.
import-too-much-kept = Nothing was read or written.
import-too-much-next = Choose fewer at a time.
