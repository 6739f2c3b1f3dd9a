# The words of deliverables. Each key has the same arguments in both languages.

and = and
contents = Contents
anonymous = anonymous

cover-of = Dialogue space of the process “{ $demarche }”
cover-pilots = Led by { $pilots }
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
section-empty = This section says nothing yet.
no-statement = No statement has been written yet.
heard-in-short = { $organisations } organisations heard, in { $spheres ->
    [one] one sphere
   *[other] { $spheres } spheres
}. What to remember, and on what there is no agreement.

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

statement-word = statement
statements-word = statements
see-proof = evidence { $number }
see-page = page
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
quote-unvalidated = , record not validated

carried = { $count } organisations.
carried-counts = { $count } organisations: { $spheres }.
carried-spheres = { $count } organisations, among them { $spheres }.
carried-few = Fewer than three organisations.
carried-few-spheres = Fewer than three organisations ({ $spheres }).
carried-few-each = Fewer than three organisations in each sphere: { $spheres }.
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
heard-none = nobody yet
heard-few = fewer than three
heard = { $count } heard
matrix-title = Who spoke of what
matrix-caption = Organisations that spoke of each theme, by sphere, over all the interviews of the process. A cell of one or two organisations reads “< 3”; a sphere of which fewer than three organisations were heard is hidden.
matrix-alt = Matrix of { $rows ->
    [one] one theme
   *[other] { $rows } themes
} and the spheres. Each cell gives the number of organisations that spoke of the theme.

since = since { $date }
since-day = since { $date }
timeline-caption = The phases of the process.
timeline-alt = Timeline of the phases: { $phases }.
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
inventory-caption = The inventory by strand, as this dossier holds it.
inventory-volet = Strand
no-volet = No strand
states-caption = The inventory as it was published.
states-date = On
figure-source = source: { $source }

members-caption = Participants who agreed to be named.
members-name = Participant
members-organisation = Organisation
members-role = Role, voice
members-others = { $count } other participants are not named.
members-others-few = Other participants are not named.

heard-intro = Organisations met in bilateral interviews since the process began.
heard-intro-validated = Organisations met in bilateral interviews whose record was validated.
heard-nobody = No interview has taken place yet.
heard-caption = Organisations heard, by sphere.
heard-sphere = Sphere
heard-count = Heard
heard-named = Named with their agreement
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
phases-caption = Objective, means and result of each phase.
phases-name = Phase
phases-objective = Objective
phases-means = Means
phases-result = Result

relays-caption = Who takes the deliverables of this space further.
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
missing-lost = A cited excerpt is no longer found in its notes.
missing-losts = { $count ->
    [one] One cited excerpt is no longer found in its notes.
   *[other] { $count } cited excerpts are no longer found in their notes.
}
unsaid-name = A text of the section “{ $title }” names a person or an organisation that did not consent to it.
unsaid-words = A text of the section “{ $title }” repeats words that may not be shown.
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
