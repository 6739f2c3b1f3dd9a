# What the core and the command line say: what happened, what was kept, what to do.

## The dossier does not open
dossier-absent = There is no dossier here: { $path }. Check the path, or create the dossier.
dossier-unknown = { $path } is not a Croisée dossier. The file was left as it is; choose a “.croisee” file.
dossier-newer = This dossier was written by a later version of Croisée (format { $found }; this one knows format { $known }). Nothing was changed; update Croisée to open it.
dossier-outdated = This dossier comes from an earlier version and cannot be brought up to date here, as it is read-only. Nothing was changed; copy it to a place that can be written to, and open the copy.
dossier-held = { $file ->
    [none] The dossier
   *[other] The dossier “{ $file }”
} is held by { $holder }. Nothing was changed; close it there, then try again.
dossier-damaged = { $file ->
    [none] The dossier
   *[other] The dossier “{ $file }”
} is damaged. It is kept as it is; open the last backup. [{ $detail }]
dossier-read-only = The dossier is read-only. Nothing was changed; make the file and its folder writable, or work on a copy.
dossier-moved = The file of the dossier was renamed, moved, replaced or deleted: nothing more is saved to it. What was saved is in the moved file, and the screen keeps the rest. Put the file back in its place under its name, from the bin if need be.
someone = another program

## Reading and writing files
target-exists = { $path } already exists and is never overwritten. Choose another name, or move that file.
disk-full = The disk is full. What was saved still is, and nothing unfinished remains; make room, then try again.
file-io = { $path }: { $why }. Nothing was written there; check the path and your rights, then try again.
io-permission = the system does not give the right to access it
io-read-only = this medium is read-only
io-not-found = this place does not exist
io-is-folder = this is a folder, not a file
io-not-folder = a part of this path is not a folder
io-exists = a file already bears this name
source-absent = There is nothing to read here: { $path }. Nothing was brought in; check the path.
source-unreadable = { $path } is a damaged ZIP. Nothing was brought in; ask for it again, or extract what can be and import the folder.
source-too-large = { $path } holds too many files, or too much data once inflated. Nothing was brought in; import it in parts.
source-workbook = { $path } is a workbook or an office document, which is not read here. Nothing was brought in; save each sheet as CSV, then import that.
source-nothing-recognised = { $path } holds no file of a Croisée archive. Nothing was brought in; check that “manifeste.json” and the CSV files are at its root.
source-table-unknown = The columns of { $path } do not say which table it is. Nothing was brought in; name it with --as (such as --as organisations).

## What is asked cannot be done
nothing-to-undo = There is nothing to undo or redo.
gone = This is no longer there: { $what }. Nothing was changed; reload the page.
in-use = { $count ->
    [0] Other things still rest on it. Nothing was deleted; remove those first.
    [one] One thing still rests on it ({ $by }). Nothing was deleted; remove that first.
   *[other] { $count } things still rest on it ({ $by }). Nothing was deleted; remove those first.
}
missing = A value is missing: { $field }. Nothing was changed; fill it in, then try again.
invalid = “{ $value }” does not fit: { $field }. Nothing was changed; correct it, then try again.
unlike = These two cards differ in { $field }. Nothing was merged; correct one of them, then try again.
notes-moved = The notes were edited meanwhile. Both texts are kept; reload the notes, then make your edit again.
text-moved = This text was edited meanwhile. Both versions are kept; choose the one that stays.
remarks-open = Remarks wait for an answer ({ $count }). Nothing was changed; answer them, then validate the deliverable.
text-too-long = This text is longer than { $most } kB, the room of a section. Nothing was changed; spread it over several sections.
not-heard = This interview has not been held yet. Nothing was changed; first say that it was held.
not-sent = This record does not wait for an answer: it was not sent, or an amended text came back. Nothing was changed; say when it was sent, or settle the amendments.
tacit-unannounced = No date of tacit agreement was announced to the interviewee. Nothing was changed; wait for an answer, or send the record again with a date.
tacit-too-early = Silence counts as agreement only after { $date }, the date that was announced. Nothing was changed; wait until it is past.
day-impossible = { $from ->
    [none] It cannot have been on { $date }: that date is too long ago, or still to come. Nothing was changed; correct the date, then try again.
   *[other] It cannot have been on { $date }, before { $from }. Nothing was changed; correct this date, or that of the interview, then try again.
}
amendment-waits = A text came back from the interviewee and waits to be settled. Nothing was changed; compare it with the notes first, then mark the record as validated.
no-appointment = None of these interviews has a date. No file was written; set a date first.
no-amendment = No amended text waits to be settled. Nothing was changed; take in the text that you received.
already-member = This participant is a member of this space already. Nothing was changed; change their role or voice in the list of members.
cancelled = The work was stopped at your request. Nothing was changed.
template-unknown = There is no template “{ $name }”. Nothing was exported; the templates are: { $known }.
space-unknown = There is no dialogue space “{ $code }”. Nothing was exported; the spaces are: { $known }.
interview-unknown = There is no interview “{ $code }”. Nothing was exported; there are, among others: { $known }.
glyph-missing = { $detail }
override-unrecorded = Publishing the words of interviews that nobody validated is recorded in the register, and the dossier is read-only or open elsewhere. Nothing was exported; close it there or make it writable, then try again.
typeset = The pages could not be set: { $detail }. Nothing was written; report it with this message.
database = The database refused this work ({ $detail }). What was saved still is; report it with this message.
internal = A defect of the program stopped this work ({ $detail }). What was saved still is; report it with this message.

## What it is about
thing-consent = a consent
thing-crossing-column = a column of the crossing
thing-deliverable = a deliverable
thing-evidence = evidence of statements
thing-excerpt = excerpts
thing-figure = a series of figures
thing-followup = a follow-up
thing-framework-node = a theme of the framework
thing-interview = interviews
thing-interview-person = interviews
thing-inventory-entry = entries of the inventory
thing-meeting = a meeting
thing-meeting-attendee = meetings
thing-member = memberships of a space
thing-organisation = an organisation
thing-person = a person
thing-saved-filter = a saved filter
thing-space = a dialogue space
thing-sphere = a sphere
thing-statement = a statement
field-acronym = the acronym
field-agenda = the agenda
field-author = the author
field-cell = the cell
field-code = the code
field-columns = the number of columns
field-consent = the consent
field-date = the date
field-description = the description
field-echelon = the territorial level
field-email = the e-mail address
field-evidence = the evidence
field-excerpt = the excerpt
field-facilitators = the facilitators
field-fictional = whether they are invented or real
field-label = the label
field-member = the member
field-mode = the mode
field-name = the name
field-notes = the notes
field-place = the place
field-query = the search
field-on = the date
field-organisation = the organisation
field-origin = the origin
field-phone = the telephone number
field-profile = the profile
field-purpose = the purpose
field-question = the question
field-reply = the answer
field-role = the function
field-rows = the number of rows
field-section = the section
field-singular = the name in the singular
field-tacit-on = the date of tacit agreement
field-sphere = the sphere
field-source = the source
field-status = the state
field-template = the template
field-territory = the territory
field-text = the text
field-time = the time
field-title = the title
field-value = the value
field-voice = the voice
field-volet = the volet
field-website = the website

## Import: where, then why
refusal-in-file = { $file }: { "" }
refusal-in-row = { $file }, row { $row }: { "" }
refusal-in-cell = { $file }, row { $row }, column “{ $column }”: { "" }
refusal-missing = the value of “{ $column }” is missing. The row was not brought in; fill it in.
refusal-bad-code = “{ $value }” is not a code (letters and digits without accents, dots, hyphens, at most 64 characters, a letter or digit first). The row was not brought in; give it a code of that form.
refusal-bad-file-code = this file name is not made of a code (letters and digits without accents, dots, hyphens). The file was not brought in; rename it.
refusal-bad-day = “{ $value }” is not a day of the form 2020-05-11. The row was not brought in; correct the date.
refusal-bad-date = “{ $value }” is not a date of the form 2020-05-11, 2020-05, 2020 or 2020-09-03/2020-09-04. The row was not brought in; correct the date.
refusal-bad-time = “{ $value }” is not a time of the form 09:30. The row was not brought in; correct the time.
refusal-bad-colour = “{ $value }” is not a colour of the form #1f5f6b. The row was not brought in; correct the colour.
refusal-bad-integer = “{ $value }” is not a whole number that fits here. The row was not brought in; correct the number.
refusal-bad-number = “{ $value }” is not a number. The row was not brought in; correct the number.
refusal-bad-json = this cell is not a JSON list. The row was not brought in; leave the cell empty or correct it.
refusal-bad-origin = “{ $value }” does not say where this comes from. The row was not brought in; write the code after one of these words: { $allowed }.
refusal-not-in-list = “{ $value }” is not one of the values allowed. The row was not brought in; choose among: { $allowed }.
refusal-unknown-reference = no row of “{ $table }” has the code “{ $value }”, or it was refused. What refers to it was not brought in; correct the code or add that row.
refusal-duplicate = “{ $value }” already stands above in this file. This row was not brought in; give it another code, or make one of the two rows.
refusal-cycle = putting this row under “{ $value }” would make it depend on itself. The row was not brought in; correct its parent.
refusal-member-nobody = a member is a person, an organisation, or both. The row was not brought in; name at least one.
refusal-quote-not-found = the quotation “{ $value }” does not stand word for word in the notes. The row was not brought in; copy it from the notes.
refusal-quote-found-twice = the quotation “{ $value }” stands several times in the notes. The row was not brought in; lengthen it, or give “debut” and “fin”.
refusal-quote-elsewhere = characters { $start } to { $end } of the notes are not “{ $value }”. The row was not brought in; correct “debut” and “fin”, or leave them empty.
refusal-quote-backwards = the end ({ $value }) does not come after the start. The row was not brought in; correct “debut” and “fin”.
refusal-quote-one-offset = “debut” and “fin” go together, and “{ $column }” is missing. The row was not brought in; give both, or neither.
refusal-contradiction = these values cannot go together in a dossier. The row was not brought in; check it.
refusal-too-many-cells = the row has more cells than there are columns: a separator slipped into a text. The row was not brought in; put that text between straight quotation marks.
refusal-unclosed-quote = a straight quotation mark opens a cell that nothing closes: the rest of the file cannot be read. Nothing was brought in from here on; close the quotation mark.
refusal-column-missing = the column “{ $column }” is missing, and without it no row can be told. The file was not brought in; add that column, or check the separator.
refusal-file-nul = the file holds null characters: it is not a text. It was not brought in; save it as text, in UTF-8.
refusal-file-undefined-bytes = the file holds bytes that mean nothing in UTF-8, UTF-16 or Windows-1252. It was not brought in; save it in UTF-8.
refusal-file-too-long = the file is longer than { $limit } MB, or the whole archive than what can be read. It was not brought in; split it.
refusal-file-damaged = the file cannot be inflated: it is damaged or protected. It was not brought in; ask for it again.
refusal-file-unread = the system could not read the file ({ $why }). It was not brought in; check your rights.
refusal-file-name = this name leads out of the archive. The file was not read; rename it.
refusal-file-missing = “{ $value }” is neither in the archive nor in the dossier. The row was not brought in; add the file, or empty the cell.
refusal-manifest-missing = the manifest is missing: nothing says that this is an archive. No dossier was made; add it, or create an empty dossier and import these files.
refusal-manifest-unreadable = the manifest is not a JSON object. Nothing was brought in; correct it.
refusal-manifest-format = the field “format” must be “croisee/archive”, not “{ $value }”. Nothing was brought in; check that this is a Croisée archive.
refusal-manifest-version = the field “version” must be 1. Nothing was brought in; correct it.
refusal-manifest-newer = the archive is of version { $value }, and this program only knows version 1. Nothing was brought in; update Croisée.
refusal-manifest-not-text = this field of the manifest must be a text. The manifest was not brought in; correct it.
refusal-manifest-not-list = this field of the manifest must be a list of texts. The manifest was not brought in; correct it.
refusal-manifest-not-boolean = the field “fictif” must be true or false. The manifest was not brought in; correct it.
notice-column-unknown = the column “{ $value }” is unknown, or stands twice; it was left aside.
notice-file-unknown = this file is no part of an archive; it was left aside.

## Damage
damage-file = The file is damaged. Keep it as it is and open the last backup. [{ $detail }]
damage-reference = “{ $row }” ({ $table }) refers to something in “{ $target }” that does not exist. Open the last backup, or correct that reference.
damage-anchor = The excerpt “{ $row }” does not stand in the notes where it says. Open the interview and put the excerpt back in its place.
damage-index = The search does not know “{ $row }” ({ $table }, { $field }) as it is. Edit that text, or open the last backup.
damage-index-words = The search index no longer matches the texts. Export the archive and make the dossier again from it.

## Command line
cli-created = Dossier created: { $path }
cli-not-created = No dossier was created, as something was refused: { $path }
cli-imported = Import saved in { $path }
cli-not-imported = Nothing was kept, as something was refused: { $path }
cli-dry-run = A trial only, nothing was kept: { $path }
cli-report = added: { $added }, updated: { $updated }, unchanged: { $unchanged }, refused: { $refused }
cli-archive-complete = Complete and confidential archive, { $count ->
    [one] one file
   *[other] { $count } files
}: { $path }
cli-archive-shareable = Shareable archive, { $count ->
    [one] one file
   *[other] { $count } files
}: { $path }
cli-backup = Complete and confidential copy: { $path }
cli-left-out = { $file }: the interview “{ $code }” is not validated; { $count ->
    [one] one excerpt of it was left out.
   *[other] { $count } excerpts of it were left out.
}
cli-no-deliverable = This space has no deliverable to be set.
cli-space-failed = { $space }: { $detail }
cli-unregistered-held = The dossier is held by { $holder }: the export is made, but the register keeps no trace of it.
cli-unregistered-read-only = The dossier is read-only: the export is made, but the register keeps no trace of it.
cli-sound = No damage.
cli-stats-organisations = Organisations: { $count }
cli-stats-persons = People: { $count }
cli-stats-interviews = Interviews: { $count }
cli-stats-excerpts = Excerpts: { $count }
cli-stats-inventory = Inventory: { $count }
cli-stats-statements = Statements: { $count }
cli-stats-evidence = Evidence: { $count }
cli-stats-spaces = Dialogue spaces: { $count }
cli-stats-coverage = Sphere “{ $sphere }”: { $heard } of { $count } heard

## Calls that make no sense
usage-unknown-command = There is no command “{ $command }”.
usage-no-command = The command is missing.
usage-unknown-argument = The argument “{ $argument }” is not known here.
usage-missing-argument = Missing: { $argument }
usage-conflict = “{ $argument }” and “{ $other }” do not go together.
usage-missing-value = “{ $argument }” needs a value.
usage-bad-value = “{ $value }” does not fit “{ $argument }”.
usage-not-text = An argument is not readable text.
usage-unknown-table = There is no table “{ $value }”; the tables are: { $known }.
usage-see-help = To learn more: croisee-cli --help

## Help
help-about = Croisée without a window: create, fill, query and export a dossier.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version
help-json = Answer in JSON, for machines
help-lang = Language of the messages: fr or en
help-dossier = The dossier (*.croisee)
help-create = Create a dossier, empty, from an archive, or from the demonstration
help-from = Archive to bring in: a folder or a ZIP
help-demo = Bring in the demonstration dossier
help-title = Title of the démarche
help-strict = Keep nothing if anything is refused
help-import = Import files, a folder or an archive into a dossier
help-source = What is imported
help-as = Which table it is (organisations, inventaire…), or “textes”: notes as TXT, MD, DOCX, ODT, each matched to its interview by its name; else by the file’s name or its columns
help-dry-run = Say what would come in, and keep nothing
help-export = Export deliverables or the archive of a dossier
help-export-deliverable = Set the deliverables of a space, or of all, as PDF
help-space = Code of the space, or “all”
help-out = Where to write
help-date = Date that the documents bear
help-template = Template instead of the dossier’s
help-edition = Edition instead of the dossier’s
help-published = Published version, not a draft
help-override-unvalidated = Keep the words of interviews that are not validated (kept in the register)
help-export-record = Set the documents of an interview, or of all, as PDF: record, summary, information notice
help-kind = Which: compte_rendu, fiche or notice
help-interview = Code of the interview, or “all”; without it, all that were held, or a blank notice
help-export-archive = Write the open archive: complete and confidential
help-shareable = Only write what may be shown to others
help-search = Look for words in a dossier
help-query = Words, all required; "…" for a phrase
help-limit = At most so many results (50 otherwise)
help-stats = Count what a dossier holds
help-check = Check that a dossier is not damaged
help-backup = Make a complete copy of a dossier

## What can be undone
op-consent = Consent saved
op-deliverable-status = Say where a deliverable stands
op-evidence-add = Cite evidence
op-evidence-note = Note something beside evidence
op-evidence-remove = Remove evidence
op-evidence-sense = Change the sense of evidence
op-excerpt-add = Take an excerpt
op-excerpt-delete = Delete an excerpt
op-excerpt-edit = Edit an excerpt
op-excerpt-reattach = Put an excerpt back in place
op-export = Export saved
op-figure-edit = Edit figures
op-filter-delete = Delete a filter
op-filter-save = Save a filter
op-followup-add = Note a follow-up
op-followup-delete = Delete a follow-up
op-followup-done = Mark a follow-up as done or to do
op-followup-edit = Edit a follow-up
op-grid-add = Add a table
op-grid-delete = Delete a table
op-grid-edit = Edit a table
op-import = Import
op-initiative-edit = Edit the démarche
op-interview-add = Add an interview
op-interview-amend = Take up the amendments of an interview
op-interview-amendment = Receive an amended text
op-interview-amendment-drop = Set an amended text aside
op-interview-bulk = Change several interviews
op-interview-degrees = Note the degree of passages
op-interview-delete = Delete an interview
op-interview-edit = Edit an interview
op-interview-notes = Write notes
op-interview-plan = Plan interviews
op-interview-reminded = Note a reminder
op-interview-reopen = Reopen a validated record
op-interview-known = Note that the changes were read
op-interview-sent = Note that a record was sent
op-interview-status = Change the status of an interview
op-interview-tacit = Validate a record by tacit agreement
op-inventory-add = Add an entry to the inventory
op-inventory-delete = Delete an entry of the inventory
op-inventory-edit = Edit an entry of the inventory
op-meeting-add = Add a meeting
op-meeting-delete = Delete a meeting
op-meeting-edit = Edit a meeting
op-meeting-notes = Write notes of a meeting
op-member-add = Add a member to a space
op-member-edit = Edit a member of a space
op-member-remove = Remove a member from a space
op-organisation-add = Add an organisation
op-organisation-delete = Delete an organisation
op-organisation-edit = Edit an organisation
op-organisation-merge = Merge two organisations
op-person-add = Add a person
op-person-delete = Delete a person
op-person-edit = Edit a person
op-person-merge = Merge two people
op-prose-edit = Write the text of a section
op-review-add = Note a remark
op-review-answer = Answer a remark
op-review-delete = Delete a remark
op-review-edit = Edit a remark
op-review-reopen = Reopen a remark
op-space-add = Add a dialogue space
op-sphere-add = Add a sphere
op-statement-add = Add a statement
op-statement-begin = Begin a statement from the crossing
op-statement-delete = Delete a statement
op-statement-edit = Edit a statement
op-statement-move = Move a statement
op-statement-review = Review a statement
op-theme-add = Add a theme

## Files brought in: texts, tables, columns
refusal-text-bomb = the document is made to fill the memory, or holds far more than notes. It was not brought in; copy its text into a new document and save that.
refusal-text-damaged = the document is damaged. It was not brought in; open it in Word or LibreOffice, save it again, then choose it.
refusal-text-entities = the document declares entities, which neither Word nor LibreOffice does. It was not read; copy its text into a new document and save that.
refusal-text-too-long = the text, with the notes that are there, is longer than { $limit } MB. It was not brought in; split it.
refusal-text-not-document = the file is no text of Word (DOCX) or LibreOffice (ODT). It was not brought in; save the notes as DOCX, ODT or TXT.
refusal-text-protected = the document is protected by a password. It was not brought in; save it without one, then choose it.
refusal-text-old-word = the file is in Word’s old format, or protected by a password. It was not brought in; save it as DOCX, without a password.
refusal-text-rtf = the file is in the RTF format. It was not brought in; save it as DOCX, ODT or TXT.
refusal-text-pdf = a PDF cannot be brought in without losing the order of its text. It was not brought in; choose the document that it comes from.
refusal-text-empty = the file holds no text. Nothing was brought in; check that it is the right one.
refusal-workbook-bomb = the workbook is made to fill the memory, or holds far more than tables. It was not brought in; copy its cells into a new workbook and save that.
refusal-workbook-damaged = the workbook is damaged. It was not brought in; open it in Excel or LibreOffice, save it again, then choose it.
refusal-workbook-empty = no cell of the workbook holds anything. Nothing was brought in; check that it is the right one.
refusal-workbook-entities = the workbook declares entities, which neither Excel nor LibreOffice does. It was not read; copy its cells into a new workbook and save that.
refusal-workbook-not-one = the file is no workbook of Excel (XLSX) or LibreOffice (ODS). It was not brought in; save the table as XLSX, ODS or CSV.
refusal-workbook-old = the file is in Excel’s old format (XLS), or protected by a password. It was not brought in; save it as XLSX or ODS, without a password.
refusal-workbook-other = this form of workbook cannot be read here. It was not brought in; save it as XLSX, ODS or CSV, then choose it.
refusal-workbook-protected = the workbook is protected by a password. It was not brought in; save it without one, then choose it.
refusal-workbook-too-large = the workbook holds more rows, columns or text than can be brought in at once. Nothing was brought in; share it out among several files.
refusal-text-unmatched = nothing says of which interview these are the notes, or several would fit. The file was not brought in; put the interview’s code into its name.
refusal-table-unmatched = the headings do not say which table it is. The file was not brought in; say so (--as organisations, --as personnes…), or rename its columns.
refusal-name-unknown = “{ $value }” is none of the names of “{ $table }”, in the dossier or in these files. The row was not brought in; correct the name, write the code, or add that row first.
refusal-name-of-several = “{ $value }” may mean several rows: { $codes }. The row was not brought in; write the code of the right one.
refusal-same-row = this row means the same thing as row { $row }. It was not brought in; join the two, or give each a code.
import-refused-file = { $file } – refused rows.csv
import-whence = [From “{ $file }”]
import-below = this interview has notes already. They stay as they are; the text goes below them, after the line { $whence }
column-code = Code
column-nom = Name
column-sigle = Acronym
column-sphere = Sphere
column-profil = Profile
column-echelon = Level
column-territoire = Territory
column-tete_de_pont = Bridgehead
column-cite_participant = Named as a participant
column-site = Website
column-notes = Notes
column-source = Source
column-fictif = Fictional
column-prenom = First name
column-organisation = Organisation
column-fonction = Function
column-courriel = Email
column-telephone = Phone
column-attribution = Degree of attribution
column-consentement = Consent
column-consentement_le = Date of consent
column-nature = Kind
column-rencontre = Meeting prepared
column-date = Date
column-heure = Time
column-duree_min = Duration in minutes
column-mode = Mode
column-personnes = People
column-facilitateurs = Facilitators
column-espaces = Dialogue spaces
column-statut = Status
column-statut_le = Date of the status
column-lieu = Place
column-envoye_le = Sent on
column-accord_tacite_le = Tacit agreement on
column-relances = Reminders
column-volet = Strand
column-titre = Title
column-description = Description
column-porteur = Holder
column-type_porteur = Kind of holder
column-echelle = Scale
column-filiere = Sector
column-origine = Origin
column-url = Web address
column-releve_le = Surveyed on
