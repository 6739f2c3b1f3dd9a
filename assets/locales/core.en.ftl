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
dossier-protected = The dossier “{ $file }” is protected by a passphrase. Nothing was changed; give it to open the dossier.
passphrase-wrong = This passphrase does not open the dossier “{ $file }”. Nothing was changed; check capitals and keyboard, or use the recovery sheet.
recovery-code-wrong = This is not the code of a recovery sheet: it has seventeen groups of four signs. Nothing was changed; read it again, group by group.
dossier-read-only = The dossier is read-only. Nothing was changed; make the file and its folder writable, or work on a copy.
dossier-moved = The file of the dossier was renamed, moved, replaced or deleted: nothing more is saved to it. What was saved is in the moved file, and the screen keeps the rest. Put the file back in its place under its name, from the bin if need be, or save a copy and open it.
someone = another program
none-yet = none yet

## Reading and writing files
target-exists = { $path } already exists and is never overwritten. Choose another name, or move that file.
among-others = { $path } already holds files of another archive (“{ $file }”, for one), which would leave with this one. Nothing was written; choose an empty folder.
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
misplaced = This part of the framework cannot stand there. Nothing was moved; choose an axis, a volet or a theme that is not under it.
being-split = This part of the framework is being split: it goes once all that waits under it is given. Nothing was changed; choose one of the parts that it becomes instead.
notes-moved = The notes were edited meanwhile. Both texts are kept; reload the notes, then make your edit again.
text-moved = This text was edited meanwhile. Both versions are kept; choose the one that stays.
remarks-open = Remarks wait for an answer ({ $count }). Nothing was changed; answer them, then validate the deliverable.
logo-unfit = “{ $name }” cannot be a logo: { $why } Nothing was changed.
logos-full = A cover holds { $most } logos at most. Nothing was changed; take one off first.
colour-pale = The colour { $colour } is hard to read on white. Nothing was changed; take { $instead } for instance, the nearest that reads.
legal-long = The mention is longer than { $most } characters, the room at the foot of a cover. Nothing was changed; shorten it.
style-unknown = { $path } is no style of Croisée, or not a whole one ({ $detail }). Nothing was changed; ask again for the “.croisee-style” file.
style-newer = { $path } was made by a newer version of Croisée (version { $found } of the format). Nothing was changed; update Croisée, or ask for this style made by an older version.
style-wrong-file = “{ $file }” is not in it, or cannot be read
style-wrong-name = “{ $file }” is no name of a logo, or is there twice
style-wrong-line = line { $line } of “style.toml” cannot be read
style-wrong-format = its “format” says “{ $value }”
style-wrong-missing = “{ $field }” is missing in “style.toml”
style-wrong-kind = “{ $field }” is not of the form expected in “style.toml”
style-wrong-unknown = “{ $field }” has no place in “style.toml”
style-wrong-fonts = “{ $value }” is no choice of faces; there are { $known }
file-too-large = “{ $name }” is larger than { $most } MB. Nothing was changed; keep a lighter file, or leave it beside the dossier.
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
amendment-too-long = This text is longer than { $most } kB, far more than a record. Nothing was changed; paste only what the interviewee sent back.
no-appointment = None of these interviews has a date. No file was written; set a date first.
without-place = What it belonged to was deleted for good. Nothing was changed; its copy in the bin can still be read.
place-taken = Something else is in its place. Nothing was changed; delete or rename that, then try again.
no-amendment = No amended text waits to be settled. Nothing was changed; take in the text that you received.
already-member = This participant is a member of this space already. Nothing was changed; change their role or voice in the list of members.
cancelled = The work was stopped at your request. Nothing was changed.
quoted = “{ $title }”
template-unknown = There is no template “{ $name }”. Nothing was written; the templates are: { $known }.
template-unfit = This template cannot be kept like this: { $detail } Nothing was changed.
template-in-use = This template is still used by { $by }. Nothing was changed; first choose another template there.
space-unknown = There is no dialogue space “{ $code }”. Nothing was exported; the spaces are: { $known }.
interview-unknown = There is no interview “{ $code }”. Nothing was exported; there are, among others: { $known }.
person-unknown = There is no person “{ $code }”. Nothing was written; the code of a person is in the export of the participants.
glyph-missing = { $detail }
override-unrecorded = Publishing the words of interviews that nobody validated is recorded in the register, and the dossier is read-only or open elsewhere. Nothing was exported; close it there or make it writable, then try again.
typeset = The pages could not be set: { $detail }. Nothing was written; report it with this message.
database = The database refused this work ({ $detail }). What was saved still is; report it with this message.
internal = A defect of the program stopped this work ({ $detail }). What was saved still is; report it with this message.

## What it is about
thing-attachment = a kept file
thing-consent = a consent
thing-crossing-column = a column of the crossing
thing-deliverable = a deliverable
thing-evidence = evidence of statements
thing-excerpt = excerpts
thing-excerpt-theme = excerpts
thing-figure = a series of figures
thing-followup = a follow-up
thing-framework-change = a change of the framework
thing-framework-node = a theme of the framework
thing-framework-version = a version of the framework
thing-grid = a table
thing-guide-question = questions of the guide
thing-interview = interviews
thing-interview-person = interviews
thing-interview-space = interviews
thing-inventory-entry = entries of the inventory
thing-logo = a logo
thing-meeting = a meeting
thing-meeting-attendee = meetings
thing-member = memberships of a space
thing-organisation = an organisation
thing-person = a person
thing-phase = a phase
thing-prose = texts
thing-relay = relays
thing-review = remarks of the review
thing-saved-filter = a saved filter
thing-space = a dialogue space
thing-template = a template
thing-sphere = a sphere
thing-statement = a statement
thing-trash = something in the bin
thing-version = a version
field-acronym = the acronym
field-agenda = the agenda
field-alt = the words for the logo
field-author = the author
field-cell = the cell
field-code = the code
field-colour = the colour
field-columns = the number of columns
field-consent = the consent
field-date = the date
field-definition = the definition
field-dimension = the dimension
field-node = the part of the framework
field-part = the part
field-parts = the number of parts
field-retention = the last day of retention
field-reason = the reason
field-description = the description
field-echelon = the territorial level
field-email = the e-mail address
field-evidence = the evidence
field-excerpt = the excerpt
field-facilitators = the facilitators
field-fictional = whether they are invented or real
field-holder = the holder
field-holder-kind = the kind of holder
field-kind = the kind
field-label = the label
field-legal = the mention
field-means = the means
field-member = the member
field-mode = the mode
field-name = the name
field-notes = the notes
field-objectives = the objectives
field-pilots = the pilots
field-place = the place
field-query = the search
field-on = the date
field-organisation = the organisation
field-origin = the origin
field-phone = the telephone number
field-profile = the profile
field-purpose = the purpose
field-question = the question
field-relays = whom it relays to
field-reply = the answer
field-result = the result
field-role = the function
field-rows = the number of rows
field-section = the section
field-sector = the sector
field-singular = the name in the singular
field-stakes = what is at stake
field-steps = the steps
field-tacit-on = the date of tacit agreement
field-sphere = the sphere
field-source = the source
field-status = the state
field-template = the template
field-territory = the territory
field-text = the text
field-time = the time
field-title = the title
field-template-name = the short name
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
refusal-day-to-come = “{ $value }” is a day to come, or the date of this computer is wrong: an agreement, a sending or a validation is noted once it has happened. The row was not brought in; correct the date.
refusal-bad-date = “{ $value }” is not a date of the form 2020-05-11, 2020-05, 2020 or 2020-09-03/2020-09-04. The row was not brought in; correct the date.
refusal-bad-time = “{ $value }” is not a time of the form 09:30. The row was not brought in; correct the time.
refusal-bad-colour = “{ $value }” is not a colour of the form #1f5f6b. The row was not brought in; correct the colour.
refusal-bad-integer = “{ $value }” is not a whole number that fits here. The row was not brought in; correct the number.
refusal-bad-number = “{ $value }” is not a number. The row was not brought in; correct the number.
refusal-bad-positions = “{ $value }” does not give the positions of a statement: two to four are needed, each another, of 120 characters at most, separated by “|”. The row was not brought in; correct the cell or leave it empty.
refusal-no-such-position = the statement “{ $statement }” has no position { $value }. The row was not brought in; give the rank of one of its positions, or leave the cell empty.
refusal-position-unsure = the statement “{ $statement }” was not brought in: nothing says which of its positions { $value } is. The row was not brought in; correct that of the statement first.
refusal-position-alone = in the dossier this evidence of “{ $statement }” takes another position; without the list of positions nothing says which one { $value } is. The row was not brought in; bring enonces.csv along with this file, or choose the position on the statement’s page.
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
refusal-table-too-wide = the table has more than { $limit } columns. Nothing of it was brought in; check the separator, or split it into several files.
refusal-table-too-long = the table has more than { $limit },000 rows. Nothing of it was brought in; split it into several files.
refusal-table-empty = the table has no row below its column headings. Nothing of it was brought in; check that it is the right file, and the right separator.
refusal-row-too-long = the row is longer than { $limit } MB: it is a whole text, or has a straight quotation mark too many. It was not brought in; keep that text in a file of its own, or shorten it.
refusal-unclosed-quote = a straight quotation mark opens a cell that nothing closes: the rest of the file cannot be read. Nothing was brought in from here on; close the quotation mark.
refusal-column-missing = the column “{ $column }” is missing, and without it no row can be told. The file was not brought in; add that column, or check the separator.
refusal-file-nul = the file holds null characters: it is not a text. It was not brought in; save it as text, in UTF-8.
refusal-file-undefined-bytes = the file holds bytes that mean nothing in UTF-8, UTF-16 or Windows-1252. It was not brought in; save it in UTF-8.
refusal-file-harmful = the program did not get through this file: it asks for too much memory or time, or is made to harm. It was not brought in; open it in the program that made it and save it again, as CSV for instance.
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
cli-method = Method written: { $path } ({ $spheres } spheres, { $spaces } spaces, { $phases } phases, { $themes } axes, volets and themes, { $questions } questions)
cli-method-left-out = Texts left out, because they name somebody or repeat words that were heard ({ $count }): { $places }
cli-method-named = Titles taken as they are though they name somebody or repeat words that were heard, to be looked at ({ $count }): { $places }
cli-not-protected = This dossier is not protected: it has no recovery sheet. Nothing was written.
cli-created = Dossier created: { $path }
cli-not-created = No dossier was created, as something was refused: { $path }
cli-imported = Import saved in { $path }
cli-nothing-imported = Nothing came in, as all of it was refused: { $path }
cli-not-imported = Nothing was kept, as something was refused: { $path }
cli-dry-run = A trial only, nothing was kept: { $path }
cli-report = added: { $added }, updated: { $updated }, unchanged: { $unchanged }, refused: { $refused }
cli-archive-complete = Complete and confidential archive, { $count ->
    [one] one file
   *[other] { $count } files
}: { $path }
cli-archive-names = { $count ->
    [one] One text of the archive
   *[other] { $count } texts of the archive
} may name a person or an organisation that did not consent to it: { $places }. Read again before handing it on.
cli-archive-words = { $count ->
    [one] One text of the archive repeats
   *[other] { $count } texts of the archive repeat
} words that may not be shown: { $places }. Read again before handing it on.
cli-archive-shareable = Shareable archive, { $count ->
    [one] one file
   *[other] { $count } files
}: { $path }
cli-backup = Complete and confidential copy: { $path }
cli-left-out = { $file }: the interview “{ $code }” is not validated; { $count ->
    [one] one excerpt of it was left out.
   *[other] { $count } excerpts of it were left out.
}
cli-name-beyond = { $file }: { $count ->
    [one] one published text names
   *[other] { $count } published texts name
} a person or an organisation that did not consent to it (sections: { $sections }). Correct, then publish again.
cli-sharing-names = { $count ->
    [one] One shared text
   *[other] { $count } shared texts
} may name a person or an organisation that did not consent to it: { $places }. Read again before handing it on.
cli-sharing-words = { $count ->
    [one] One shared text repeats
   *[other] { $count } shared texts repeat
} words that may not be shown: { $places }. Read again before handing it on.
cli-style-given = Style written: { $path }
cli-template-given = Template written: { $path }
cli-template-taken = Template taken in: { $name }
cli-template-removed = Template removed: { $name }
cli-template-own = the dossier’s own
cli-template-demarche = of the whole process
cli-template-unread = The dossier’s template “{ $name }” cannot be read: { $detail }
cli-style-taken = Style taken in from { $path } ({ $count ->
    [0] no logo
    [one] one logo
   *[other] { $count } logos
}).
cli-words-beyond = { $file }: { $count ->
    [one] one published text repeats
   *[other] { $count } published texts repeat
} words that may not be shown (sections: { $sections }). Correct, then publish again.
cli-not-published = { $file } was not written (--strict), as these texts cannot be published as they are.
cli-no-deliverable = This space has no deliverable to be set.
cli-no-space = This dossier has no dialogue space yet: nothing was written.
cli-no-table = The dossier has nothing to put into this table: nothing was written.
cli-space-failed = { $space }: { $detail }
cli-room-front-space = { $file }: the title of the space is not in it, as it says what may not be shown.
cli-room-front-question = { $file }: the question of the space is not in it, as it says what may not be shown.
cli-room-front-initiative = { $file }: the title of the process is not in it, as it says what may not be shown.
cli-room-front-pilot = { $file }: a pilot of the process is not in it, as they did not consent to be named.
cli-room-left-out = { $file }: { $count ->
    [one] one statement is not in it, its section is left out
   *[other] { $count } statements are not in it, their sections are left out
} in the deliverable.
cli-room-withheld = { $file }: statement { $number } is not in it: it says a name or words that may not be shown.
cli-unregistered-held = The dossier is held by { $holder }: the export is made, but the register keeps no trace of it.
cli-unregistered-read-only = The dossier is read-only: the export is made, but the register keeps no trace of it.
cli-pseudonymised = Pseudonymised copy: { $path }. Excerpts left aside: { $withheld }; texts emptied: { $emptied }. Read it: names of people without a card may remain.
cli-erasure = { $person }: { $excerpts } excerpts would go, { $mentions } texts would be reworded, { $statements } statements would stay to be seen again, { $published } files that went out would stay out of reach. Nothing was changed; add --yes to erase.
cli-erased = Erased: { $excerpts } excerpts, { $mentions } texts reworded; { $statements } statements are to be seen again.
cli-erased-busy = Something may remain in the file: close the dossier elsewhere, then empty the bin.
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
help-begins = First day of the next démarche: its phases follow each other from there on
help-large-print = In large print: 18 points or more, no hyphens, nothing side by side
help-method = Write what the next démarche starts from: the method of this one, with none of its content
help-method-out = The new dossier (“.croisee”), or the archive of the method
help-signed = Take over the logos and the legal mention
help-style = Hand on the style of the pages, or take one in
help-style-export = Write the style of the dossier (faces, colours, logos, mention) to a file that is handed on
help-style-file = The file of the style
help-style-import = Take in a style in the place of the dossier’s
help-templates = The templates of deliverables, the program’s and the dossier’s own
help-template-list = Say which there are
help-template-import = Take a template into the dossier, under the name of its file
help-template-export = Write a template to a file that can be read and handed on
help-template-remove = Take a template out of the dossier, when nothing uses it any more
help-template-file = The file of the template; its name is that of the template
help-template-name = The name of the template
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version
help-json = Answer in JSON, for machines
help-lang = Language of the messages: fr or en
help-dossier = The dossier (*.croisee); a protected dossier opens, and is made, with the environment variable CROISEE_PASSPHRASE
help-create = Create a dossier, empty, from an archive, or from the demonstration
help-from = Archive to bring in: a folder or a ZIP
help-demo = Bring in the demonstration dossier
help-title = Title of the démarche
help-strict = Keep nothing if anything is refused
help-import = Import files, a folder or an archive into a dossier (no backup makes itself, unlike in the window: “backup” first)
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
help-strict-published = Write no published version whose texts say what may not be shown
help-override-unvalidated = Keep the words of interviews that are not validated (kept in the register)
help-export-record = Set the documents of an interview, or of all, as PDF: record, summary, information notice
help-export-room = Set the statements of a space, or of all, to be projected in a room (16:9 PDF)
help-export-recovery = Set the recovery sheet of a protected dossier (PDF): it opens it without its passphrase
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
help-export-sharing = Share the inventory: open data, transmission or kit
help-export-table = Write a table for a spreadsheet
help-export-docx = Write the drafts of deliverables for a word processor
help-way = Way of sharing
help-nature = Only entries of this kind (several times if need be)
help-volet = Only this part, by its code (several times if need be)
help-territory = Only this territory (several times if need be)
help-closed = With closed entries
help-licence = Licence of the open data (licence-ouverte-2.0 by default)
help-to = To whom it goes, for the register (several times if need be)
help-export-pseudonymised = Write a copy of the dossier in which nobody is named, without notes or words that may not be quoted
help-export-processing-sheet = Write the record of processing (GDPR), filled in from the dossier
help-places = With territories, which may point at somebody
help-person = What is owed to a person: all that concerns them, or their erasure
help-person-access = Write all that the dossier holds of a person, as a PDF and as a table
help-person-code = Code of the person
help-person-erase = Say what the erasure of a person would take out; with --yes, erase them for good
help-yes = Really erase: nothing of it comes back
help-table = Which table
help-format = csv or xlsx (xlsx by default)

## What can be undone
op-consent = Consent saved
op-copy-pseudonymise = Pseudonymised copy
op-deliverable-add = Add a deliverable
op-deliverable-delete = Take out a deliverable
op-deliverable-edit = Edit a deliverable
op-deliverable-move = Change the order of the deliverables
op-deliverable-publish = Publish a deliverable
op-deliverable-status = Say where a deliverable stands
op-dissemination = Share the inventory
op-dissemination-delete = Delete a noted sharing
op-dissemination-note = Note a sharing
op-edition-next = Go on to the next edition
op-edition-note = Write the note of an edition
op-evidence-add = Cite evidence
op-evidence-note = Note something beside evidence
op-evidence-position = Say which position evidence takes
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
op-file-add = Keep a file
op-followup-add = Note a follow-up
op-followup-delete = Delete a follow-up
op-followup-done = Mark a follow-up as done or to do
op-followup-edit = Edit a follow-up
op-framework-add = Add to the framework
op-framework-assign = Give out what waits after a split
op-framework-edit = Edit part of the framework
op-framework-keep = Keep a version of the framework
op-framework-merge = Merge two parts of the framework
op-framework-move = Move part of the framework
op-framework-reason = Note why the framework changed
op-framework-replace = Retire part of the framework for another
op-framework-retire = Retire part of the framework
op-framework-split = Split part of the framework
op-framework-version = Edit a version of the framework
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
op-inventory-bulk = Edit several inventory entries
op-inventory-delete = Delete an entry of the inventory
op-inventory-delete-all = Delete several inventory entries
op-inventory-edit = Edit an entry of the inventory
op-inventory-link = Link a programme to a need
op-inventory-merge = Merge two inventory entries
op-inventory-rename = Rename a value of the inventory
op-inventory-state = Note a published state of the inventory
op-inventory-state-delete = Delete a published state of the inventory
op-inventory-unlink = Unlink a programme from a need
op-inventory-verify = Check inventory entries
op-measure-add = Add a measure
op-measure-delete = Delete a measure
op-measure-edit = Edit a measure
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
op-person-erase = Erase a person
op-person-merge = Merge two people
op-phase-add = Add a phase
op-phase-edit = Edit a phase
op-phase-remove = Remove a phase
op-prose-edit = Write the text of a section
op-relay-add = Note a relay
op-relay-delete = Delete a relay
op-relay-edit = Edit a relay
op-review-add = Note a remark
op-review-answer = Answer a remark
op-review-delete = Delete a remark
op-review-edit = Edit a remark
op-review-reopen = Reopen a remark
op-room-react = Note a reaction in the room
op-section-off = Leave out a section
op-section-on = Take in a section again
op-section-order = Change the order of the sections
op-section-reset = Go back to the sections of the template
op-space-add = Add a dialogue space
op-space-edit = Edit a dialogue space
op-space-move = Move a dialogue space
op-space-remove = Remove a dialogue space
op-sphere-add = Add a sphere
op-sphere-edit = Rename a sphere
op-sphere-move = Move a sphere
op-sphere-remove = Remove a sphere
op-statement-add = Add a statement
op-statement-begin = Begin a statement from the crossing
op-statement-delete = Delete a statement
op-statement-edit = Edit a statement
op-statement-move = Move a statement
op-statement-positions = Write the positions of a divergence
op-statement-review = Review a statement
op-statement-verdict = Say what became of an intuition
op-retention-set = Set the retention date
op-style-edit = Change the style of the pages
op-style-logo-add = Add a logo
op-style-logo-edit = Change the words of a logo
op-style-logo-move = Move a logo
op-style-logo-remove = Take a logo off
op-style-space = Change the colour of a space
op-style-take = Take a style in
op-template-copy = Copy a template
op-template-edit = Adapt a template
op-template-take = Take in a template
op-template-remove = Remove a template
op-theme-add = Add a theme
op-trash-empty = Empty the bin
op-trash-expire = Take out of the bin what has been there for 30 days
op-trash-remove = Delete something in the bin for good
op-trash-restore = Restore something from the bin
op-version-restore = Go back to a version

## Files brought in: texts, tables, columns
refusal-text-bomb = the document is made to fill the memory, or holds far more than notes. It was not brought in; copy its text into a new document and save that.
refusal-text-damaged = the document is damaged. It was not brought in; open it in Word or LibreOffice, save it again, then choose it.
refusal-text-entities = the document declares entities, which neither Word nor LibreOffice does. It was not read; copy its text into a new document and save that.
refusal-text-includes = the document shows another file within its own, which only Word can read. It was not brought in; open it in Word, save it again, then choose it.
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
refusal-name-unknown = “{ $value }” is none of the names of “{ $table ->
    [cadre] Shared framework
    [documents] Documents
    [entretiens] Interviews
    [espaces] Dialogue spaces
    [inventaire] Inventory
    [organisations] Organisations
    [personnes] People
    [rencontres] Meetings
    [spheres] Spheres
   *[other] { $table }
}”, in the dossier or in these files. The row was not brought in; correct the name, write the code, or add that row first.
refusal-name-of-several = “{ $value }” may mean several rows: { $codes }. The row was not brought in; write the code of the right one.
refusal-same-row = this row means the same thing as row { $row }. It was not brought in; join the two, or give each a code.
refusal-style = the style or one of its logos cannot be read ({ $why }). It was not taken in; the old one stays.
refusal-template-in-use = a template of this name is used by { $by }, and this one is of another sort (space or whole process). It was not taken in; give it another name.
refusal-template-line = line { $line } cannot be read: “{ $what }”. Compare it with an exported template.
refusal-template-field = on line { $line }, “{ $what }” has no place in a template. Remove it.
refusal-template-value = on line { $line }, “{ $what }” is no word that is known there. Take one from an exported template.
refusal-template-missing = from line { $line } on, “{ $what }” is missing. Add it.
refusal-template-kind = line { $line } is not of the form expected: “{ $what }”. Compare it with an exported template.
refusal-template-nothing = the file is empty. Ask whoever sent it to send it again.
refusal-template-other = this is no template of Croisée. Take the “.toml” file of a template.
refusal-template-cut = it ends amidst its last line, as a file does that was cut on its way: “{ $what }”. Ask whoever sent it to send it again.
refusal-template-bytes = this is no file of text. Take the “.toml” file of a template.
refusal-template-long = the file is larger than { $most } kB, which no template is. Is it the right one? Take the “.toml” file of a template.
refusal-template-name = “{ $name }” is no name of a template (plain letters and digits, dots, dashes). Choose another.
refusal-template-taken = the program has a template of this name already, “{ $name }”. Give it another name (that of its file, if it comes from a file).
refusal-template-there = the dossier has a template of this name already, “{ $name }”. Choose another.
refusal-template-program = this is a template of the program, which is neither changed nor removed. Copy it to adapt it.
refusal-template-full = a dossier keeps no more than { $most } templates. Remove one first.
refusal-template-untitled = the template, or one of its sections, has no title. Give it one.
refusal-template-title = a title is too long, or is not on one line: “{ $title }”. Shorten it.
refusal-template-empty = there is no section. Add one.
refusal-template-many = there are more than { $most } sections. Join some of them.
refusal-template-code = “{ $section }” is no code of a section (plain letters and digits, dots, dashes). Choose another.
refusal-template-reserved = “{ $section }” is a code that the program keeps for itself. Choose another.
refusal-template-twice = two sections have the code “{ $section }”. Change one of them.
refusal-template-whole-twice = more than one section takes the statements of the whole process: “{ $section }” too. Only one may.
refusal-template-nature-missing = no section takes statements of the nature “{ $nature }”. Say which does.
refusal-template-nature-twice = statements of the nature “{ $nature }” are taken more than once. Only one section takes them.
refusal-template-block-twice = “{ $block }” is set more than once. Keep one.
refusal-template-block-elsewhere = “{ $block }” has no place in a document of this sort. Remove it.
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
column-volet = Volet
column-titre = Title
column-description = Description
column-porteur = Holder
column-type_porteur = Kind of holder
column-echelle = Scale
column-filiere = Sector
column-origine = Origin
column-url = Web address
column-releve_le = Surveyed on

## Backups
dossier-backup = { $path } is a backup that Croisée keeps. Nothing was changed in it; open a copy of it, or put it in the place of the dossier.
no-backup = The backup could not be made. { $why }
op-dossier-salvage = Gather what can be read of a damaged dossier
