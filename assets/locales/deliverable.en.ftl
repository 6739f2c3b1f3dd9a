# The words of deliverables. Each key has the same arguments in both languages.

and = and
contents = Contents
anonymous = anonymous

cover-of = Dialogue space of the process “{ $demarche }”
cover-pilots = { $count ->
    [one] Process led by: { $pilots }
   *[other] Process led jointly by: { $pilots }
}
cover-edition = Edition { $edition }, { $date }, { $status }
running-edition = { $title }, edition { $edition }
status-brouillon = draft
status-relecture = under review
status-valide = approved by the space, unpublished
status-publie = published version
draft-mark = Draft
fiction-short = Demonstration, fictional content
fiction-long = Demonstration: the organisations, the people and their words are fictional.

section-essentiel = In short
section-toute_la_demarche = For the whole process
section-autres = Other statements
section-entendus = Who was heard
section-appuis = Evidence
section-demarche_annexe = The process
section-relais = Relays
section-sources = Credits and sources
section-changements = What changed in this edition
section-empty = This section says nothing yet.
no-statement = No statement has been written yet.
heard-in-short = { $organisations } organisations heard, in { $spheres ->
    [one] one sphere
    [2] two spheres
    [3] three spheres
    [4] four spheres
    [5] five spheres
   *[other] { $spheres } spheres
}. What to remember, and on what there is no agreement.
heard-in-short-validated = Validated words of { $organisations } organisations, in { $spheres ->
    [one] one sphere
    [2] two spheres
    [3] three spheres
    [4] four spheres
    [5] five spheres
   *[other] { $spheres } spheres
}. What to remember, and on what there is no agreement.

fruits-told = { $count ->
    [one] The deliverable of this space: { $titles }.
   *[other] The deliverables of this space: { $titles }.
}

nature-intuition = intuition
nature-constat = finding
nature-besoin = need
nature-enjeu = stake
nature-levier = lever
nature-convergence = convergence
nature-divergence = divergence
nature-risque = risk
nature-defi = challenge
nature-piste = track
nature-proposition = proposal
nature-engagement = commitment
nature-question = question
nature-enseignement = lesson
verdict-confirmee = confirmed
verdict-nuancee = nuanced
verdict-contredite = contradicted

statement-word = statement
statements-word = statements
see-proof = evidence { $number }
see-page = page
untold = { $count ->
    [one] One more quote is not reproduced in this document.
   *[other] { $count } more quotes are not reproduced in this document.
}
further = { $count ->
    [one] See evidence
   *[other] See evidence
}
further-also = { $count ->
    [one] See also evidence
   *[other] See also evidence
}
quote-paraphrase = , reported
quote-observation = , observed
quote-nuances = , nuances
quote-contradicts = , contradicts
quote-for = , for “{ $position }”
quote-unvalidated = , record not validated

carried = { $count } organisations.
carried-counts = { $count } organisations: { $spheres }.
carried-one = { $spheres }.
carried-spheres = { $count } organisations, among them { $spheres }.
carried-everywhere = { $count } organisations, in { $spheres ->
    [2] both spheres
    [3] all three spheres
    [4] all four spheres
    [5] all five spheres
   *[other] all { $spheres } spheres
}.
carried-few = Fewer than three organisations.
carried-few-spheres = Fewer than three organisations ({ $spheres }).
carried-few-each = Fewer than three organisations in each sphere: { $spheres }.
taken-by-nobody = No voice cited.
nuanced = { $count } nuance it.
nuanced-few = Fewer than three nuance it.
contradicted = { $count } contradict it.
contradicted-few = Fewer than three contradict it.
rests-also = Also: { $what }.
rests-only = Evidence: { $what }.
some-of = { $name }
rests-inventory = { $count ->
    [one] one entry of the inventory
   *[other] { $count } entries of the inventory
}
rests-documents = { $count ->
    [one] one document
   *[other] { $count } documents
}
rests-figures = { $count ->
    [one] one series of figures
   *[other] { $count } series of figures
}

few = < 3
masked = hidden
heard-none = none yet
heard-few = fewer than three
heard = { $count } heard
heard-validated = { $count } with a validated record
matrix-title = Who spoke of what
matrix-caption = Who spoke of what: organisations that spoke of each theme, by sphere, over all interviews. The darker a cell, the larger the share of the sphere.
matrix-caption-few = “< 3” says one or two organisations.
matrix-caption-hatched = A hatched column says a sphere of which fewer than three organisations were heard.
matrix-alt = Matrix of { $rows ->
    [one] one theme
   *[other] { $rows } themes
} and the spheres. Each cell gives the number of organisations that spoke of the theme.

since = since { $date }
since-day = since { $date }
timeline-caption = The phases of the process.
timeline-caption-meetings = The phases of the process and the meetings.
timeline-alt = Timeline of the phases: { $phases }.
timeline-alt-meetings = Meetings: { $meetings }.
meeting-title = { $date }: { $title }
meeting-present = { $count } people present.

kind-besoin = Needs
kind-urgence = Emergency
kind-relance = Recovery
kind-reseau = Networks
kind-one-besoin = Need
kind-one-urgence = Emergency programme
kind-one-relance = Recovery programme
kind-one-reseau = Network
inventory-caption = The inventory by strand, as this dossier holds it
inventory-volet = Strand
no-volet = No strand
states-caption = The inventory as it was published
states-date = On
states-figure = The inventory, from its first published state to the last, in entries.
states-key = { $date }
states-none = not published
states-from-to = from { $before } to { $now }
states-found = Between { $before } and { $now }, the published inventory went { $kinds }.
states-still = On { $now } as on { $before }, it counts { $kinds }.
states-untold = On { $date }, the number of { $kind } is not published; on { $other }, it is { $count }.
states-n-besoin = { $count ->
    [one] { $count } need
   *[other] { $count } needs
}
states-n-urgence = { $count ->
    [one] { $count } emergency programme
   *[other] { $count } emergency programmes
}
states-n-relance = { $count ->
    [one] { $count } recovery programme
   *[other] { $count } recovery programmes
}
states-n-reseau = { $count ->
    [one] { $count } network
   *[other] { $count } networks
}
states-of-besoin = needs
states-of-urgence = emergency programmes
states-of-relance = recovery programmes
states-of-reseau = networks
states-alt = Points on one scale, the first state hollow, the last one full.
measures-title = The programme of actions
measures-count = { $count ->
    [one] The programme of actions that the process follows has one measure, { $each }.
   *[other] The programme of actions that the process follows has { $count } measures: { $each }.
}
measures-of-operationnelle = { $count ->
    [one] an operational one
   *[other] { $count } operational
}
measures-of-strategique = { $count ->
    [one] a strategic one
   *[other] { $count } strategic
}
measures-of-politique = { $count ->
    [one] a political one
   *[other] { $count } political
}
measures-of-none = { $count ->
    [one] one without a dimension
   *[other] { $count } without a dimension
}
measures-dimension-operationnelle = Operational
measures-dimension-strategique = Strategic
measures-dimension-politique = Political
measures-dimension-none = No dimension
measures-caption = The measures of the programme of actions, by dimension.
measures-dimension = Dimension
measures-number = No.
measures-measure = Measure
measures-workstream = Workstream
measures-horizon = Horizon
measures-holder = Holder
measures-status = Status
measures-followup = Follow-up
measures-all = { $what } of all measures: { $said }.
framework-title = What changed in the shared framework
framework-told = Refined as the work went on, the shared framework saw { $each }.
framework-n-ajout = { $count ->
    [one] one addition
   *[other] { $count } additions
}
framework-n-renommage = { $count ->
    [one] one renaming
   *[other] { $count } renamings
}
framework-n-definition = { $count ->
    [one] one definition revised
   *[other] { $count } definitions revised
}
framework-n-deplacement = { $count ->
    [one] one move
   *[other] { $count } moves
}
framework-n-fusion = { $count ->
    [one] one merger
   *[other] { $count } mergers
}
framework-n-scission = { $count ->
    [one] one split
   *[other] { $count } splits
}
framework-n-retrait = { $count ->
    [one] one withdrawal
   *[other] { $count } withdrawals
}
framework-caption = The changes of the shared framework, version after version
framework-version-head = Version
framework-change-head = Change
framework-reached-head = Statements reached
framework-version = Version { $name }
framework-since = Since version { $name }
framework-now = Today
framework-quoted = “{ $name }”
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
framework-statements = { $count ->
    [one] one statement
   *[other] { $count } statements
}
framework-followed = The excerpts and the entries of the inventory filed under a theme followed its change; the statements that rest on them were marked to be read again.
gaps-caption = The needs of the inventory, by strand, and those that no open programme answers.
gaps-table = Needs with and without an answer, by strand
gaps-value = { $open ->
    [0] none unanswered
   *[other] { $open } unanswered
}, of { $needs }
gaps-found = { $open ->
    [0] Each need of the inventory has an open programme that answers it.
    [one] A single need of the inventory, of { $needs }, has no open programme that answers it.
   *[other] Of { $needs } needs of the inventory, { $open } have no open programme that answers them.
}
gaps-most = Most of them are in “{ $volet }”: { $open }.
gaps-answered = With a programme
gaps-open = Without an answer
gaps-line = { $needs ->
    [one] one need
   *[other] { $needs } needs
}, { $open ->
    [0] all with a programme
   *[other] { $open } without an answer
}
gaps-alt = Bars: needs by strand, with and without an answer. { $volets }.
articulation-caption = The actors to articulate, and what each brings. Organisations are sorted here by profile of actor, not by sphere. The larger a dot, the more organisations were heard.
articulation-caption-untold = The actors to articulate, and what each brings.
articulation-data = The actors to articulate
articulation-actor = Actor
articulation-brings = What it brings
articulation-alt = Diagram of the actors, joined by a line. { $actors }.
data-title = Data of the figures
data-theme = Theme
data-item = Item
data-value = Value
data-kind = Kind
data-dates = Dates
data-phase = phase
data-meeting = meeting
series-alt = In the series “{ $title }” the highest value is that of “{ $label }”, { $value }. All values: { $values }.
series-alt-one = The series “{ $title }” has one value: { $values }.
part-of = of which
caption-source = Source: { $source }.
caption-data = Data:
caption-page = page
source-interviews = bilateral interviews of the process, as of { $date }
source-interviews-validated = bilateral interviews of the process whose record was validated, as of { $date }
source-inventory = inventory of the process, as of { $date }
meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
matrix-least = few
matrix-most = all organisations heard of the sphere
matrix-lead = { $tops }.
matrix-top = The { $sphere } spoke most of { $themes } ({ $count } of { $heard })
matrix-top-next = the { $sphere }, of { $themes } ({ $count } of { $heard })
matrix-theme = “{ $theme }”
matrix-themes-more = { $count } other themes
matrix-apart = The spheres are furthest apart on “{ $theme }”: { $more } of { $most } ({ $sphere }), { $less } of { $least } ({ $other }).

members-caption = Participants who agreed to be named
members-name = Participant
members-organisation = Organisation
members-role = Role, voice
members-others = { $count } other participants are not named.
members-others-few = Other participants are not named.

heard-intro = Organisations met in bilateral interviews since the process began.
heard-intro-validated = Organisations met in bilateral interviews whose record was validated.
heard-nobody = No interview has taken place yet.
heard-caption = Organisations heard, by sphere
heard-caption-validated = Organisations whose record is validated, by sphere
heard-sphere = Sphere
heard-count = Heard
heard-count-validated = With a validated record
heard-named = Named
heard-quoted = { $count ->
    [one] Named because quoted so: { $names }
   *[other] Named because quoted so: { $names }
}
coverage-caption = Organisations heard in bilateral interviews, by sphere.
coverage-caption-validated = Organisations heard in bilateral interviews whose record is validated, by sphere.
coverage-alt = Bars: organisations heard by sphere. { $spheres }.
nobody-named = none
persons-title = People named with their agreement
heard-note = An organisation or a person is named only if they consented to it, or are quoted as such in this document. The others are counted.

proofs-intro = Each piece of evidence bears a number and leads back to the statements that rest on it. Words are attributed as each person agreed.
proof-verbatim = words
proof-paraphrase = reported
proof-observation = observation
proof-inventory = inventory
proof-document = document
proof-figures = figures
back-appuie = { $count ->
    [one] Supports statement
   *[other] Supports statements
}
back-illustre = { $count ->
    [one] Illustrates the disagreement of statement
   *[other] Illustrates the disagreements of statements
}
back-nuance = { $count ->
    [one] Nuances statement
   *[other] Nuances statements
}
back-contredit = { $count ->
    [one] Contradicts statement
   *[other] Contradicts statements
}

two-dynamics = The process holds two dynamics together: bilateral listening ({ $interviews ->
    [0] no interview yet
    [one] one interview
   *[other] { $interviews } interviews
}) and dialogue between worlds ({ $spaces ->
    [one] one space
   *[other] { $spaces } spaces
}, { $meetings ->
    [0] no meeting yet
    [one] one meeting
   *[other] { $meetings } meetings
}). Both share one framework and one inventory.
spaces-title = The dialogue spaces
phases-title = The phases
phases-caption = Objective, means and result of each phase
phases-name = Phase
phases-objective = Objective
phases-means = Means
phases-result = Result

relays-caption = Who takes the deliverables of this space further
relays-caption-whole = Who takes the deliverables of the process further
relays-name = Relay
relays-when = Date
relays-audience = Audience
relays-followup = Follow-up

documents-title = Documents cited
facts-title = Whence the facts come
reading-title = How to read this document
reading-degrees = Words are attributed at the degree that the person agreed to, the most closed prevailing: the person and their organisation, the organisation alone, the sphere alone, or no more than the words. A sphere of which fewer than three organisations were heard is never told. What was said off the record stands nowhere, not even in the counts.
reading-counts = Organisations are counted, never quotes. Voices that nuance or contradict a statement stand beside those that support it.
credits = Document composed with Croisée from the dossier of the process.

missing-title = What is missing before publication
missing-intro = This page is in the draft only.
missing-section = The section “{ $title }” is empty.
missing-stale = Statement { $number } is to be read again: something that it rests on has changed.
missing-evidence = Statement { $number } rests on nothing.
missing-withheld = Statement { $number } also rests on something that cannot be shown.
missing-validation = { $interview }, which statements rest on, is not validated.
interview-of = The interview with { $name } of { $day }
interview-with = The interview with { $name }
missing-supports = Statement { $number } loses all that supports it in a published version.
missing-validations = { $count ->
    [one] One interview which statements rest on is not validated.
   *[other] { $count } interviews which statements rest on are not validated.
}
missing-revalidation = { $left ->
    [0] { $interview }, which statements rest on, has changed since it was validated: what is quoted of it was validated and stays published.
    [one] { $interview }, which statements rest on, has changed since it was validated: one piece of evidence that the interviewee has not read again is left out. Send them the record again.
   *[other] { $interview }, which statements rest on, has changed since it was validated: { $left } pieces of evidence that the interviewee has not read again are left out. Send them the record again.
}
missing-revalidations = { $count ->
    [one] An interview that statements rest on has changed since it was validated.
   *[other] { $count } interviews that statements rest on have changed since they were validated.
}
missing-lost = A cited excerpt is no longer found in its notes.
missing-losts = { $count ->
    [one] One cited excerpt is no longer found in its notes.
   *[other] { $count } cited excerpts are no longer found in their notes.
}
missing-remark = A remark waits for an answer: { $author }, “{ $title }”.
missing-remark-whole = A remark on the whole waits for an answer: { $author }.
missing-remarks = { $count ->
    [one] A member’s remark waits for an answer.
   *[other] { $count } members’ remarks wait for an answer.
}
missing-conflict = Statement { $number }, words of { $who }: the excerpt asks for them to be shown { $asked ->
    [nominatif] under their name
    [organisation] under the name of the organisation
    [sphere] under their sphere
   *[anonyme] without saying whose
}. They may only be shown { $held ->
    [organisation] under the name of the organisation
    [sphere] under their sphere
    [non_citable] to nobody
   *[anonyme] without saying whose
} ({ $reason }). Close the excerpt to that degree, or obtain the agreement that is missing.
missing-conflict-someone = someone
missing-conflicts = { $count ->
    [one] One excerpt asks for more than may be shown.
   *[other] { $count } excerpts ask for more than may be shown.
}
missing-small = { $count ->
    [one] Statement { $number } cites an excerpt that appears without attribution: fewer than three organisations of its sphere were heard.
   *[other] Statement { $number } cites { $count } excerpts that appear without attribution: fewer than three organisations of their sphere were heard.
}
missing-told-name = An excerpt shown as “{ $degree }” says a name: { $names }.
missing-told-place = An excerpt shown as “{ $degree }” says from where one speaks: { $names }.
missing-told-names = { $count ->
    [one] An excerpt shown without a name says one in its words.
   *[other] { $count } excerpts shown without a name say one in their words.
}
missing-told-places = { $count ->
    [one] An excerpt shown without a name says from where one speaks.
   *[other] { $count } excerpts shown without a name say from where one speaks.
}
unsaid-name = A text of the section “{ $title }” names a person or an organisation that did not consent to it.
unsaid-words = A text of the section “{ $title }” repeats words that may not be shown.
missing-own-name = { $what } names a person or an organisation that did not consent to it.
missing-own-words = { $what } repeats words that may not be shown.
missing-own-space = The title of the space, on the cover,
missing-own-deliverable = The title of the deliverable, on the cover,
missing-own-initiative = The title of the process, on the cover,
missing-own-heading = The title of a section
missing-own-stakes = What is at stake in the space
missing-own-question = The question of the space
missing-own-objective = Objective { $which } of the process
missing-own-step = Step { $which } of the path
missing-own-role = The role of a member
missing-own-meeting = The title of the meeting of { $which }
missing-own-series = A series of figures (title, source or label)
missing-own-grid = A table
missing-own-document = A document cited (title, author or address)
missing-own-purpose = The purpose of the process
missing-own-other = The title or the question of another space
missing-own-phase = Phase { $which } of the process
missing-own-relay = A relay (name, audience or follow-up)
missing-own-framework = A change of the shared framework
missing-own-measure = Measure { $which } of the programme of actions
missing-own-source = The stated source of a fact
missing-own-style = The legal mention or the words of a logo (“Page style”)
missing-left = { $count ->
    [one] One statement is left out with the section “{ $title }”.
   *[other] { $count } statements are left out with the section “{ $title }”.
}
missing-citation = A text cites “{ $code }”, which this document does not hold.

reason-speaker = the degree that the person agreed to
reason-no_degree = the person named no degree
reason-consent_not_given = consent is not given
reason-consent_withdrawn = consent was withdrawn
reason-no_speaker = nobody is marked as the speaker
reason-several_speakers = several people may have said it
reason-interview = the degree of the interview
reason-meeting = the degree of the meeting
reason-meeting_unset = a meeting is anonymous unless it says otherwise
reason-excerpt = the degree of the excerpt
reason-no_organisation = no organisation is known
reason-small_group = fewer than three organisations of this sphere were heard
reason-overlap = a more closed excerpt lies over part of it
reason-lost = its place in the notes is lost
reason-not_validated = the record is not validated
reason-not_revalidated = the notes have changed since they were validated, these words have not been read again

# The three documents of an interview: record, summary, information notice.
record-subject = Interview of the démarche “{ $demarche }”
record-day-and-time = { $day } at { $time }
record-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
record-mode-visio = by video call
record-mode-telephone = by telephone
record-mode-presentiel = in person
record-example-name = First and last name
record-example-organisation = Name of the organisation
record-example-sphere = a national network

record-degree-head = Degree
record-degree-read = What readers read beside the words
record-degree-nominatif = Named
record-degree-organisation = Organisation
record-degree-sphere = Sphere
record-degree-anonyme = Anonymous
record-degree-non_citable = Off the record
record-read-as = “{ $who }”
record-read-anonymous = nothing but the words, without a name
record-read-never = nothing: these words do not leave the dossier
record-degrees-closed = The most closed always holds, among the choice of the person, that of the interview and that of the passage. A sphere of which fewer than three organisations were heard is not told: the passage is then anonymous.

record-account-title = Record of the interview
record-person-role = { $name }, { $role }
record-demarche = “{ $demarche }”
record-demarche-pilots = “{ $demarche }” { $count ->
    [one] (led by: { $pilots })
   *[other] (led jointly by: { $pilots })
}
record-fact-with = With
record-fact-when = When and how
record-fact-by = Led by
record-fact-kind = About
record-fact-for = Démarche
record-fact-spaces = Dialogue spaces
record-fact-state = State
record-fact-fed = Spaces it feeds
record-kind-prepares = preparing the meeting of { $day }
record-kind-nemawashi = preparing a meeting
record-kind-suivi = following up an earlier interview
record-state-validated-on = validated on { $day }
record-state-validated = validated
record-state-tacit-on = tacitly validated on { $day }
record-state-tacit = tacitly validated
record-state-sent-on = submitted for your validation, sent on { $day }
record-state-sent = submitted for your validation
record-state-amended-on = you answered it on { $day }, not validated yet
record-state-amended = you answered it, not validated yet
record-state-written = to be validated
record-state-draft = notes not written up yet
record-state-unsent = draft, not sent yet
record-state-changed-on = validated on { $day }; changed since, to be read again
record-state-changed = validated; changed since, to be read again
record-asked-title = What we ask of you
record-asked = You read this record, and amend it, before it is used. Tell us too, passage by passage, how you agree to be quoted.
record-asked-until = Answer until { $day }:
record-asked-tacit = without an answer from you by then, the record will be held validated. You may still amend it, or withdraw your words, later.
record-asked-silence = No date of tacit agreement is announced: your silence is no agreement.
record-asked-amended = You have answered, and this record takes your answer into account. If a change that you asked for is not in it, or not as you expected, tell us before you validate it: it will be used only with your agreement.
record-asked-validated = This record is validated. You may still amend it, or withdraw your words, and tell us, passage by passage, how you agree to be quoted.
record-asked-changed = This record was validated, and its notes changed afterwards. Please read it again: changed so, it will be used only if you agree. Tell us too, passage by passage, how you agree to be quoted.
record-refused = { $count ->
    [one] One change that you asked for was not made:
   *[other] { $count } changes that you asked for were not made:
}
record-refused-change = You proposed “{ $after }”; we kept “{ $before }”.
record-refused-addition = You added “{ $after }”.
record-refused-wording = You proposed “{ $after }”.
record-refused-removal = You took out “{ $before }”; we kept it.
record-refused-kept = A change beside a working remark of the team, which we do not repeat here.
record-notes-title = What we heard
record-notes-intro = Notes taken during the interview, question by question. A number in brackets leads to a passage that we would like to be able to quote.
record-notes-cut = “[…]” stands for a working remark of the team, which is not yours and does not leave the dossier.
record-notes-none = No notes have been taken yet.
record-question-gone = Another question
record-passages-title = The passages that we would like to be able to quote
record-passages-none = No passage has been chosen so far. Nothing will be quoted that was not put before you.
record-passages-intro = For each, here is what would be read, and why. To change it, tick another degree. What you said off the record stands here because these are your words: only you read them.
record-said-by = Said by { $name }.
record-said-by-nobody = We did not note who speaks.
record-will-read = Will read: “{ $who }”.
record-will-anonymous = Will read without a name.
record-will-never = Off the record: will not leave the dossier.
record-because-speaker = This is the choice of the person who speaks.
record-because-no_degree = Agreement was given without saying how: we keep to the most careful.
record-because-consent_not_given = The person who speaks has not given their agreement so far.
record-because-consent_withdrawn = The person who speaks has not given their agreement so far.
record-because-no_speaker = As it is not known who speaks, nobody is named.
record-because-several_speakers = Several people may have said it: the most closed choice holds.
record-because-interview = This is the degree kept for the whole interview.
record-because-meeting = This is the degree kept for the meeting.
record-because-meeting_unset = This is the degree kept for the meeting.
record-because-excerpt = This is the degree kept for this passage.
record-because-no_organisation = We do not know which organisation it belongs to.
record-because-small_group = Too few organisations of this sphere were heard to name it without telling who speaks.
record-because-overlap = It overlaps a more closed passage.
record-because-lost = It is no longer found as it was in the notes: the most closed choice holds.
record-because-not_validated = The record is not validated yet.
record-because-not_revalidated = The notes have changed since they were validated: these words have not been read again.
record-agreed = agreed
record-tick-nominatif = named
record-tick-organisation = organisation
record-tick-sphere = sphere
record-tick-anonyme = anonymous
record-tick-non_citable = off the record
record-may-title = What you may ask for
record-may-intro = At any time, by answering the message that came with this record:
record-may-amend = Amend.
record-may-amend-words = In the text itself or below; each change is taken up one by one before the text is used.
record-may-withdraw = Withdraw.
record-may-withdraw-words = A passage or the whole interview, without giving a reason. It holds at once for all that is being prepared, and we tell you which documents already published carry your words.
record-may-be-named = Be named, or not.
record-may-be-named-words = To be listed among the participants is an agreement of its own, apart from quotations.
record-named-yes = Today, { $name } is among the participants named.
record-named-no = Today, { $name } is not among the participants named.
record-may-see = See everything.
record-may-see-words = All that the dossier holds on you, in plain words, on simple request.
record-may-erase = Have it erased.
record-may-erase-words = Your data and your words, for good.
record-answer-title = Your answer
record-answer-as-is = I validate this record as it is.
record-answer-amended = I validate it with the changes noted below, or enclosed.
record-answer-refused = I would rather it were not used.
record-answer-amend-still = I still wish for the changes noted below, or enclosed.
record-answer-withdrawn = I wish that it be used no more.
record-answer-lines = Your changes, with the number of the question or of the passage
record-answer-name = Name
record-answer-named = Named among the participants
record-answer-yes-no = ☐ yes    ☐ no
record-answer-date = Date
record-answer-signature = Signature

record-summary-title = Interview summary
record-summary-of-ecoute = Listening interview
record-summary-of-nemawashi = Interview preparing a meeting
record-summary-of-suivi = Follow-up interview
record-no-date = without a date
record-status-a_planifier = to be planned
record-status-propose = proposed
record-status-planifie = planned
record-status-tenu = held
record-status-redige = written up
record-status-envoye = sent
record-status-amende = amended
record-status-valide = validated
record-status-valide_tacite = tacitly validated
record-status-annule = called off
record-status-reporte = put off
record-status-refuse = refused
record-status-sans_reponse = unanswered
record-state-since = { $state }, { $day }
record-organisation-unnamed = Organisation not named
record-nobody-named = nobody is named, for want of agreement
record-others-unnamed = and at least one other person, not named, for want of agreement
record-and-others = … and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
record-instead-person = [a person]
record-instead-organisation = [an organisation]
record-kept-words = Text not shown: it repeats words that are off the record.
record-needs = Needs
record-programmes = Programmes cited
record-networks = Relays
record-none-noted = None so far
record-entries-kept = Not shown: the interview, or someone met in it, is off the record.
record-key-quotes = Key quotes, as they will read
record-no-key-quote = No key quote has been chosen so far.
record-key-quotes-kept = Key quotes were chosen, but none may be shown: they are off the record.
record-followups = Follow-ups
record-no-followup = No follow-up was noted.
record-followups-kept = Not shown: the interview, someone met in it, or the follow-ups themselves are off the record.
record-followup-what = What
record-followup-kind = Nature
record-followup-due = Due
record-followup-state = State
record-followup-document = promised document
record-followup-mise_en_relation = introduction
record-followup-a_ecouter = to be heard
record-followup-autre = other
record-done-on = done on { $day }
record-late = late
record-to-do = to do

record-file-compte_rendu = Record
record-file-draft = Record (draft)
record-file-fiche = Interview summary
record-file-notice = Information notice

record-notice-title = Information notice
record-notice-running = Information notice and consent
record-notice-intro = We would like to hear you for the démarche “{ $demarche }”. Here is what is done with your words and your data, and what you may ask for. This notice is yours to keep; the form that follows comes back to us signed.
record-notice-what = Your data
record-notice-responsible = Who answers for them.
record-notice-joint = { $pilots }, joint controllers.
record-notice-alone = { $pilots }, controller.
record-notice-purpose = What for.
record-notice-purpose-words = To prepare, with other voices, the syntheses and the deliverables of the démarche “{ $demarche }”.
record-notice-basis = On what basis.
record-notice-basis-words = Your consent (GDPR, article 6.1.a). You may refuse, or withdraw it at any time, without consequence for you. Withdrawal holds at once for all that is being prepared; it does not make unlawful what was published before it.
record-notice-data = Which.
record-notice-data-words = Your name, your role, your organisation, how to reach you; the notes of the interview and the passages taken from them; your choices and their dates. No decision is taken by a machine.
record-notice-stored = Where.
record-notice-stored-words = In a file, on the computer of the person who leads the interview. The program sends nothing over the internet; only the documents that this person exports leave it.
record-notice-duration = For how long.
record-notice-duration-words = Until { $day }, then all of it is erased, but for what is published with your agreement or archived.
record-notice-who-sees = Who sees what
record-notice-who-sees-words = The notes are read only by those who lead the démarche, and by you: the record is put before you before it is used. Readers of the deliverables see only chosen passages, at the degree that you agree to:
record-notice-rights = Your rights
record-notice-rights-words = You may access your data, rectify them, have them erased, have their use restricted, receive them in an open format (GDPR, articles 15 to 20) and withdraw your agreement (article 7.3), wholly or in part. If the answer does not suit you, you may turn to the CNIL (www.cnil.fr).
record-notice-contact = Whom to write to.
record-notice-contact-words = { $blank }
record-form-title = Consent form
record-form-intro = I have received and understood the information notice of the démarche “{ $demarche }”. I may change my mind at any time: my latest choice holds.
record-form-name = First and last name
record-form-role = Role
record-form-organisation = Organisation
record-form-interview = Interview
record-form-quoted = Being quoted
record-form-quoted-words = I agree that my words serve the démarche, and that they be quoted, at most, so (one box only):
record-form-degree-nominatif = Named: my name and that of my organisation.
record-form-degree-organisation = Organisation: the name of my organisation, without mine.
record-form-degree-sphere = Sphere: the world that I belong to, without any name.
record-form-degree-anonyme = Anonymous: my words, without a name.
record-form-degree-non_citable = Off the record: my words do not leave the dossier.
record-form-closed = For a given passage, I may always ask for a more closed degree when reading the record.
record-form-named = Being named among the participants
record-form-named-words = This choice stands apart: one may be named without being quoted, and quoted without being named.
record-form-named-yes = Yes, my name may stand in the list of participants. My organisation stands there only if it agreed too.
record-form-named-no = No, I would rather not be listed.
record-form-free = To refuse, wholly or in part, has no consequence for you.
record-form-date = Date
record-form-signature = Signature
record-form-facilitator = Received by

# The 16:9 pages of a space.
room-title = In the room
room-space = Dialogue space
room-voices = voices

changed-title = “{ $title }”
changed-added = { $count ->
    [one] New statement: { $what }.
   *[other] New statements: { $what }.
}
changed-reworded = { $count ->
    [one] Statement reworded: { $what }.
   *[other] Statements reworded: { $what }.
}
changed-evidence = { $count ->
    [one] Statement of which the evidence changed: { $what }.
   *[other] Statements of which the evidence changed: { $what }.
}
changed-section-in = { $count ->
    [one] Section added: { $what }.
   *[other] Sections added: { $what }.
}
changed-section-out = { $count ->
    [one] Section taken out: { $what }.
   *[other] Sections taken out: { $what }.
}
changed-section-words = { $count ->
    [one] Section of which the text was revised: { $what }.
   *[other] Sections of which the text was revised: { $what }.
}
changed-gone = { $count ->
    [one] One statement was taken out.
   *[other] { $count } statements were taken out.
}

## Sharing the inventory: open data, transmission, kit
share-title = Shared inventory
share-tab = Inventory
share-file = inventory
share-file-open = inventory-open-data
share-file-dictionary = dictionary
share-dictionary = Data dictionary
share-column = Column
share-meaning = What it says
share-licence = Licence
share-state-of = As of
share-scale = Scale
share-territory = Territory
share-all = All together
share-organisation = Organisation
share-where = Where
share-people = People
share-answers = Answers: { $needs }
share-answers-lead = Answers
share-source = Source: { $source }
share-surveyed = surveyed on { $date }
share-status-clos = closed
share-status-a_verifier = to be checked
share-column-code = Code of the entry, the same from one version to the next.
share-column-nature = besoin (need), urgence (emergency programme), relance (recovery programme) or reseau (network that relays and supports).
share-column-nature-short = Kind
share-column-volet = Part of the shared framework.
share-column-titre = Title. Names that may not be told are replaced in it.
share-column-description = What it consists in.
share-column-porteur = Who bears it, where that may be told.
share-column-type-porteur = What kind of actor that is.
share-column-echelle = Scale: local, regional, national…
share-column-territoire = Territory, where it may be told.
share-column-filiere = Sector.
share-column-repond-a = Codes of the needs that this programme answers, separated by a vertical bar.
share-column-url = Page that tells more.
share-column-releve-le = Day on which it was surveyed (YYYY-MM-DD, sometimes the month or the year alone).
share-column-statut = ouvert (open), clos (closed) or a_verifier (to be checked).
share-column-source = Whence the information comes, where it is public.
share-column-fictif = oui (yes) where the entry was invented for the demonstration.
share-page-skip = Go to the list
share-page-state = As of { $date }
share-page-by = { $count ->
    [one] Process led by: { $pilots }
   *[other] Process led jointly by: { $pilots }
}
share-page-search = Look for a word
share-page-all = All
share-page-reset = Show everything
share-page-none = No entry matches this search.
share-page-many = # entries
share-page-count = { $count ->
    [one] One entry
   *[other] { $count } entries
}
share-page-licence = This data may be reused under the following licence:

## The team’s tables, for spreadsheets
table-entretiens = Interviews
table-participants = Participants
table-organisations = Organisations
table-personnes = People
table-rencontres = Meetings
table-suites = Follow-ups
table-inventaire = Inventory
table-croisee = Crossing of views
table-tableaux = Tables
table-relais = Relays
table-envois = Sharings of the inventory
table-mesures = Measures
table-frise = Timeline of the process
table-inside = internal
table-yes = yes
table-no = no
table-recognised = recognised
table-proven = proven
table-willing = willing
table-suite-document = document
table-suite-mise_en_relation = introduction
table-suite-a_ecouter = to be heard
table-suite-autre = other
table-mesure-operationnelle = operational
table-mesure-strategique = strategic
table-mesure-politique = political
table-moment-entretien = interview
table-moment-rencontre = meeting
table-moment-publication = publication
table-moment-relais = relay
table-moment-diffusion = sharing
table-of-code = Code
table-of-organisation = Organisation
table-of-personnes = People
table-of-date = Date
table-of-heure = Time
table-of-statut = Status
table-of-statut-le = Since
table-of-facilitateurs = Facilitators
table-of-espaces = Spaces
table-of-territoire = Territory
table-of-extraits = Excerpts
table-of-a-relancer = To be chased
table-of-nom = Name
table-of-sigle = Acronym
table-of-sphere = Sphere
table-of-profil = Profile
table-of-echelon = Scale
table-of-tete-de-pont = Tête de pont
table-of-entendue = Heard
table-of-cite = Named as participant
table-of-site = Website
table-of-prenom = First name
table-of-fonction = Function
table-of-courriel = E-mail
table-of-telephone = Telephone
table-of-attribution = Attribution
table-of-consentement = Consent
table-of-consentement-le = Consent on
table-of-titre = Title
table-of-lieu = Place
table-of-presents = Present
table-of-nature = Kind
table-of-texte = Text
table-of-entretien = Interview
table-of-echeance = Due
table-of-fait-le = Done on
table-of-volet = Part
table-of-description = Description
table-of-porteur = Holder
table-of-type-porteur = Kind of holder
table-of-echelle = Scale
table-of-filiere = Sector
table-of-url = URL
table-of-releve-le = Surveyed on
table-of-source = Source
table-of-livrable = Deliverable
table-of-relais = Relay
table-of-public = Audience
table-of-donne = What came of it
table-of-objet = What
table-of-destinataire = Recipient
table-of-moyen = Means
table-of-choix = Choice
table-of-entrees = Entries
table-of-sha256 = SHA-256
table-of-numero = No.
table-of-dimension = Dimension
table-of-mesure = Measure
table-of-chantier = Workstream
table-of-horizon = Horizon
table-of-precision = Detail

## The recovery sheet of a protected dossier
recovery-title = Recovery sheet
recovery-subject = What opens a protected dossier without its passphrase
recovery-intro = This sheet opens a protected dossier of Croisée when nobody finds its passphrase any more. There is no other way.
recovery-initiative = Démarche
recovery-file = File
recovery-made = Made on
recovery-code = The code
recovery-check = Last group, which checks the others:
recovery-signs = The signs are the digits 0 to 9 and the letters A to F: a circle is always a zero, a stroke always a one. Capitals and spaces do not matter. A sign copied wrongly is told, and nothing is changed.
recovery-use = How to use it
recovery-use-1 = Open Croisée, then the dossier; it asks for its passphrase.
recovery-use-2 = Choose “Use the recovery sheet”.
recovery-use-3 = Type the seventeen groups in order, line after line, the last one included.
recovery-use-4 = Once the dossier is open, give it a new passphrase: in the dossier’s menu, “Passphrase and recovery”; this code stands there for the forgotten one.
recovery-keep = Where to keep it
recovery-keep-text = Print it, then delete the file. Keep it away from the computer, under lock and key: a safe, or a closed envelope left with somebody you trust. Do not send it, do not photograph it. Whoever holds this sheet and a copy of the dossier can read all of it.
recovery-opens-text = It opens the dossier, its copies and its backups, as long as the passphrase is not changed. After that it opens only the copies made before: destroy it with them, and make another one.
recovery-foot = To be kept under lock and key, away from the computer

# What the dossier itself says in a section of a template.
block-question = Question of the space
block-stakes = What is at stake in the space
block-objectives = Objectives of the process
block-timeline = Timeline of the phases
block-path = Steps of the space’s path
block-participants = Participants of the space
block-meetings = Meetings of the space
block-articulation = Map of how the actors fit together
block-matrix = Crossing of themes and spheres
block-inventory-counts = Counts of the inventory
block-figures = Figures
block-framework-changes = Changes of the shared framework
block-measures = Measures that are followed
block-fruits = What each space puts forward
