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
hindrance-entry = This entry comes from an interview that may not be quoted, or repeats words kept from it: it will not be shown.
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
warn-erased = Words that this statement rested on were erased on { $day }, at the request of whoever said them.
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
todo-changed = Have it read again, changed since its validation: { $who }
todo-stale = Look again, its evidence changed: { $text }

## Sources of a statement
source-inventory = inventory
source-document = { $author }, { $title }
evidence-inventory = inventory of the process
source-figure = series of figures, { $count ->
    [one] one value
   *[other] { $count } values
}

## A dossier open for reading only
read-only-asked = This dossier was opened for reading.
read-only-medium = This dossier stands where nothing can be written. To change it, copy it elsewhere.

## What the window says
progress-setting = Setting: { $title }
dialog-save-copy = Save a copy
copy-suffix = complete-confidential
dialog-save-dossier = Save the dossier
dialog-open-dossier = Open a dossier
dialog-export-pdf = Export the PDF
dialog-export-all = Choose a folder for the deliverables
kind-dossier = Croisée dossier
kind-logo = Logo (SVG, PNG, JPEG)
kind-style = Style of Croisée
kind-template = Template of deliverables
kind-pdf = PDF document
untitled = New dossier
demo-file = Demonstration
dialog-foundation = Choose the starting point
kind-foundation = Dossier or archive of Croisée
no-foundation = No dossier was chosen as a starting point.
no-foundation-kept = Nothing was changed.
no-foundation-next = Choose one, then create the new dossier.
no-dossier = No dossier is open.
no-dossier-kept = Nothing was changed.
no-dossier-next = Open one from the home screen.
passphrase-short = This passphrase is too short.
passphrase-short-kept = Nothing was changed.
passphrase-short-next = Twelve signs at least: four or five words that have nothing to do with each other, for example.
not-recent = This file is not among the recent dossiers.
not-recent-kept = Nothing was changed.
not-recent-next = Use “Open a dossier”.
no-folder = No deliverable has been exported in this session yet.
no-folder-kept = Nothing was changed.
no-folder-next = Export a deliverable first.
no-mail = No mail program could be opened.
no-mail-kept = The dossier is as it was.
no-mail-next = Copy this message into your mail, or set your computer’s default mail program.
internal = Something failed in a way that was not foreseen.
internal-kept = The dossier is as it was.
internal-next = Try again; if it happens again, open “Self-check” and join its text to an issue.
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
dialog-logo = Choose a logo
dialog-style-give = Hand on the style
dialog-style-take = Take a style in
dialog-template-give = Export the template
dialog-template-take = Take in a template
dialog-keep-file = Keep a file
dialog-give-file = Save the kept file
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

# In the room: these lines are written into the notes of a meeting.
room-outside = outside the space
room-voice = { $voice } voice
room-voices-usual = représentative, participative, délibérative
room-line-appuie = { $who }, agreement with statement { $statement }:
room-line-nuance = { $who }, nuance on statement { $statement }:
room-line-contredit = { $who }, disagreement with statement { $statement }:
room-said-appuie = Agreement voiced in a meeting.
room-said-nuance = Nuance voiced in a meeting.
room-said-contredit = Disagreement voiced in a meeting.
outline-off = Left out
outline-off-left = { $count ->
    [one] Left out, with one statement
   *[other] Left out, with { $count } statements
}

## The message that goes with the inventory
mail-share-relays-subject = Shared inventory as of { $date }
mail-share-relays-body =
    Hello,

    Please find attached the shared inventory of needs, programmes and networks of “{ $title }”, as it stands on { $date }.

    Tell us what is missing, what changed or what is closed, and pass it on to those who can use it.

    With our thanks,
    { $signed }
mail-share-kit-subject = Practical kit for territories as of { $date }
mail-share-kit-body =
    Hello,

    Please find attached the practical kit of “{ $title }” for your territory: the shared framework, tools to act, the needs and programmes surveyed, and the organisations that agreed to be named.

    Use it as suits you, and tell us what it lacks.

    With our thanks,
    { $signed }

dialog-share-open = Choose where to write the open data
dialog-table = Export the table
kind-xlsx = XLSX workbook
share-public = The public, open access
share-subject-donnees = Inventory, open data
share-subject-transmission = Shared inventory
share-subject-kit = Practical kit for territories
share-means-pdf = PDF of { $pages } pages
dialog-docx = Export the draft for a word processor
kind-docx = DOCX document

## How strong a passphrase is
strength-text = With the stolen file and a hundred graphics cards, finding it would take { $time }.
strength-minute = less than a minute
strength-hour = less than an hour
strength-hours = { $count ->
    [one] about an hour
   *[other] about { $count } hours
}
strength-days = { $count ->
    [one] about a day
   *[other] about { $count } days
}
strength-months = { $count ->
    [one] about a month
   *[other] about { $count } months
}
strength-years = { $count ->
    [one] about a year
   *[other] about { $count } years
}
strength-century = more than a century, if its words or signs were drawn by lot
strength-why-keys = Keys that follow each other on the keyboard are tried first.
strength-why-repeats = What repeats is soon guessed.
strength-why-sequence = Sequences such as abc or 6543 are tried first.
strength-why-dates = Dates and years are tried first.
strength-why-names = First names and surnames are tried first.
strength-why-word = One word alone is soon guessed.
strength-why-common = It resembles a very common password.

## The recovery sheet and the lock
dialog-recovery = Save the recovery sheet
not-protected = This dossier is not protected.
not-protected-kept = Nothing was changed.
not-protected-next = Give it a passphrase first.

## All that concerns one person
access-title = All that concerns you
access-file = All that concerns
access-intro = { $name }, here is all that the dossier of the démarche “{ $demarche }” holds of you on { $day }: your card, what you agreed to, your interviews, your words and what became of them.
access-nothing = Nothing is kept under this head.
access-identity = Who you are
access-identity-note = { "" }
access-corrected = What was put right on your card
access-corrected-note = What it said before, and the day of the correction.
access-corrected-words = “{ $before }” became “{ $after }”.
access-empty = nothing
access-consents = What you agreed to
access-consents-note = Each agreement is a dated fact. You may change or withdraw it at any time.
access-spaces = Spaces and meetings
access-spaces-note = { "" }
access-interviews = Your interviews
access-interviews-note = With the records that were sent, the reminders and what came back.
access-notes = Notes of your interviews
access-notes-note = Only notes of interviews at which you were alone with the facilitators are here: the others also hold the words of other people.
access-words = Words of yours that were kept
access-words-note = On the left, what a reader would read of them today.
access-cited = Claims that rest on your words
access-cited-note = The names of other people are left out.
access-published = Where your words appeared
access-published-note = These files have left the dossier: they can no longer be changed there.
access-followups = Follow-ups
access-followups-note = { "" }
access-mentions = Where you are also told of
access-mentions-note = In texts of the team, with the words around. What others said is theirs: that they speak of you is told, not what they say.
access-rights = Your rights
access-rights-words = You may ask that what is wrong be corrected, that the use of your words be restricted or that they be erased, and withdraw your consent. Ask whoever gave you this document. If their answer does not satisfy you, you may turn to the supervisory authority (in France the CNIL, www.cnil.fr).
access-name = Name
access-first-name = First name
access-organisation = Organisation
access-role = Function
access-email = Email
access-phone = Phone
access-degree = Degree at which you agree to be quoted
access-named = To be named as a participant
access-source = Where this card comes from
access-code = Code in the dossier
access-not-said = not said
access-not-asked = not asked
access-yes = yes
access-no = no
access-consent-demande = Consent asked
access-consent-donne = Consent given
access-consent-retire = Consent withdrawn
access-consent-named = to be named as a participant
access-member = Member of the space
access-meeting = Meeting
access-interview = Interview
access-with-others = with other people
access-led-by = led by { $who }
access-sent = Record sent
access-tacit = without an answer it counts as agreed to on { $day }
access-reminder = Reminder
access-returned = Your answer to the record
access-export = Document
access-followup = To do
access-followup-done = Done
access-mention-said = Words of others
access-mention-said-words = Somebody else speaks of you.
access-mention-written = Text of the team
access-cited-side = Your words stand there under:
access-somebody = [another person]
access-head-part = Part
access-head-what = What
access-head-on = Date
access-head-words = Content
dialog-access = Save all that concerns this person

## Backups
backup-gone = This backup is no longer there.
backup-gone-kept = Nothing was changed.
backup-gone-next = Choose another one.
backup-suffix = backup
salvage-suffix = salvaged
dialog-backups = Choose where backups are kept
copy-pseudonymised = pseudonymised copy

## The record of processing activities
sheet-title = Record of processing activities
sheet-file = Record of processing activities
sheet-note = Prepared from the dossier (GDPR, article 30). Dotted lines are to be filled in, and all of it read by the controller.
sheet-who = The processing and its controller
sheet-responsible = Controller
sheet-joint = Joint controllers
sheet-joint-words = The pilots above, who determine purposes and means together.
sheet-officer = Data protection officer, contact
sheet-since = Processing began
sheet-updated = Sheet updated
sheet-why = Purposes and lawful basis
sheet-purposes = Purposes
sheet-basis = Lawful basis
sheet-basis-words = The consent of the people heard (article 6.1.a), given in writing or noted with its date, which they may withdraw at any time.
sheet-people = People and data
sheet-concerned = People concerned
sheet-concerned-words = { $persons } people of { $organisations } organisations ({ $spheres }), and the members of the team.
sheet-data-identity = Identity, contact details
sheet-data-identity-words = Name, first name, professional email and telephone.
sheet-data-work = Working life
sheet-data-work-words = Organisation, function, membership of dialogue spaces, attendance at meetings.
sheet-data-words = Words
sheet-data-words-words = Notes of { $interviews } interviews held and { $excerpts } excerpts, with the degree at which each may be quoted.
sheet-data-consents = Consents
sheet-data-consents-words = Asked, given, withdrawn: each with its date, its degree and its matter.
sheet-sensitive = Sensitive data
sheet-sensitive-words = None is sought. Free speech may hold some: it is then left out of the notes, or made not quotable.
sheet-keeping = Retention
sheet-kept = The dossier is kept until
sheet-ended = Planned end of the démarche
sheet-bin = What is deleted
sheet-bin-words = Stays in the bin for 30 days, then is no longer in the file. A person who is erased is so at once.
sheet-receivers = Recipients
sheet-inside = Within the team
sheet-outside = Outside
sheet-outside-words = The readers of the deliverables and of the inventory, who read only what each person agreed to show. Outputs in the register of exports: { $exports }.
sheet-processors = Processors
sheet-processors-words = None by the software: it sends nothing, and has neither account nor server.
sheet-abroad = Transfers outside the European Union
sheet-abroad-words = None by the software.
sheet-safety = Security measures
sheet-protected = Encryption
sheet-protected-yes = The dossier is encrypted under a passphrase; its copies too.
sheet-protected-no = The dossier is not protected by a passphrase. To be done before words are noted in it.
sheet-access = Access
sheet-access-words = One file, on a computer of the team; one person writes to it at a time.
sheet-traces = Traceability
sheet-traces-words = History of changes; register of exports with their digest and the degree of each excerpt shown.
sheet-copies = Copies
sheet-copies-words = Complete copies bear “complet-confidentiel” in their name.
sheet-degrees = Minimisation
sheet-degrees-words = Each word appears only at the degree agreed to, the most closed prevailing; fewer than three organisations of a sphere are never pointed at.
sheet-rights = Rights of the people
sheet-informed = Information
sheet-informed-words = Information notice and consent form handed over before the interview; record submitted for validation.
sheet-asked = Requests
sheet-asked-words = Access, rectification, withdrawal and erasure are done from the person’s card. Contact: see the first part.
dialog-archive = Save a complete archive
kind-zip = ZIP archive
end-title = This is not the title of this démarche.
end-title-kept = Nothing was deleted.
end-title-next = Copy its title as it is shown, or leave it.
end-busy = Something is still being written from this dossier.
end-busy-kept = Nothing was deleted.
end-busy-next = Wait until the export is done, then try again.
dialog-sheet = Save the record of processing

## The self-check, and what failed
dossier-elsewhere = This dossier is already open in another window of Croisée, which has just been brought to the front.
dossier-elsewhere-kept = Nothing was changed.
dossier-elsewhere-next = Go on there, or close the dossier there to open it here.
check-content-well = The dossier was read through: its file, its references, its excerpts and its search are sound.
check-content-wrong = { $n ->
    [one] The dossier was read through: one damage was found.
   *[other] The dossier was read through: { $n } damages were found.
}
check-content-wrong-next = Close it and keep a copy of it; then open the last good backup from “Backups”.
check-content-unread = The dossier could not be read through.
check-content-unread-next = Keep a copy of the file; then open the last good backup from “Backups”.
check-folder-well = Its place can be written to.
check-folder-reading = The dossier is open for reading only.
check-folder-reading-next = To write to it, copy it where writing is allowed, or close it where it is open.
check-folder-wrong = Its place refuses to be written to, or the disk is full.
check-folder-wrong-next = Make room, or save a copy elsewhere and go on with that.
check-backups-well = { $n ->
    [0] Last backup verified today.
    [one] Last backup verified yesterday.
   *[other] Last backup verified { $n } days ago.
}
check-backups-old = The last backup is { $n } days old.
check-backups-old-next = Open “Backups” and back up now; see whether the chosen folder is connected.
check-backups-unverified = The last backup was not verified.
check-backups-unverified-next = Open “Backups” and back up now.
check-backups-none = This dossier has no backup yet.
check-backups-none-next = Open “Backups” and back up now.
check-backups-all = { $n ->
    [one] There is one.
   *[other] There are { $n }.
}
check-protection-yes = The dossier is protected by a passphrase.
check-protection-no = The dossier is not protected.
check-protection-no-next = If it holds confidential words, protect it from the dossier’s menu.
check-own-well = Croisée can write its settings and its backups.
check-own-wrong = Croisée can write neither its settings nor its backups.
check-own-wrong-next = Make room on the disk, or ask whoever runs this computer to give you access to your files.
check-fonts-well = The fonts of the PDFs are there.
check-fonts-wrong = The fonts of the PDFs cannot be read.
check-fonts-wrong-next = Install Croisée again; your dossiers are not concerned.

## What this computer remembers
keyring-silent = No keyring answers on this computer, or it refused.
keyring-silent-kept = Nothing was remembered: the passphrase is written to no file.
keyring-silent-next = Unlock the keyring of your session (GNOME, KDE, KeePassXC, Keychain Access…), or go on typing the passphrase.
keyring-kept = The keyring did not answer.
keyring-kept-kept = What it remembered is still there.
keyring-kept-next = Unlock it and try again, or delete the entry “org.croisee.app” in it.
