//! The tables of what was heard, read and counted.

use super::{Beside, DEGREES, Kind::*, Links, Table, Target, coded, keyed, may, must, rarely};

const INTERVIEW: Target = Target {
    prefix: "entretien",
    sql: "interview_id",
    table: "entretiens",
    bare: false,
};
const MEETING: Target = Target {
    prefix: "rencontre",
    sql: "meeting_id",
    table: "rencontres",
    bare: false,
};

const STATUSES: &[&str] = &[
    "a_planifier",
    "propose",
    "planifie",
    "tenu",
    "redige",
    "envoye",
    "amende",
    "valide",
    "valide_tacite",
    "annule",
    "reporte",
    "refuse",
    "sans_reponse",
];

pub(super) static TABLES: &[Table] = &[
    coded(
        "rencontres",
        "meeting",
        &[
            must("code", Code),
            must("espace", Reference("space_id", "espaces")),
            must("date", Day("date")),
            may("titre", Text("title")),
            may(
                "presents",
                References(&Links {
                    sql: "meeting_attendee",
                    from: "meeting_id",
                    to: "person_id",
                    table: "personnes",
                }),
            ),
            may("attribution", State("attribution", DEGREES)),
            rarely("heure", Time("time")),
            rarely("lieu", Text("place")),
            rarely("ordre_du_jour", Text("agenda")),
        ],
    )
    .with(Beside::Notes),
    coded(
        "entretiens",
        "interview",
        &[
            must("code", Code),
            may("nature", Word("kind", &["ecoute", "nemawashi", "suivi"])),
            may("rencontre", Reference("meeting_id", "rencontres")),
            may("date", Day("date")),
            may("heure", Time("time")),
            may("duree_min", Count("duration_min")),
            may("mode", Word("mode", &["visio", "telephone", "presentiel"])),
            must(
                "organisation",
                Reference("organisation_id", "organisations"),
            ),
            may(
                "personnes",
                References(&Links {
                    sql: "interview_person",
                    from: "interview_id",
                    to: "person_id",
                    table: "personnes",
                }),
            ),
            may("facilitateurs", List("facilitators")),
            may(
                "espaces",
                References(&Links {
                    sql: "interview_space",
                    from: "interview_id",
                    to: "space_id",
                    table: "espaces",
                }),
            ),
            must("statut", State("status", STATUSES)),
            may("statut_le", Day("status_on")),
            may("attribution", State("attribution", DEGREES)),
            rarely("lieu", Text("place")),
            rarely("envoye_le", Day("sent_on")),
            rarely("accord_tacite_le", Day("tacit_on")),
            rarely("relances", Days("reminders")),
        ],
    )
    .with(Beside::Notes),
    keyed(
        "retours",
        "returned_text",
        &["entretien", "revenu_le", "regle_le", "changements"],
        &[
            must("entretien", Reference("interview_id", "entretiens")),
            must("revenu_le", Day("came_on")),
            must("regle_le", Day("settled_on")),
            may("ecarte", Mark("set_aside")),
            may("changements", Json("changes")),
        ],
    )
    .unsourced(),
    keyed(
        "filtres",
        "saved_filter",
        &["nom"],
        &[
            must("nom", Label("name")),
            may("recherche", Text("query")),
            may("statuts", Words("statuses", STATUSES)),
            may(
                "spheres",
                References(&Links {
                    sql: "saved_filter_sphere",
                    from: "filter_id",
                    to: "sphere_id",
                    table: "spheres",
                }),
            ),
            may(
                "espaces",
                References(&Links {
                    sql: "saved_filter_space",
                    from: "filter_id",
                    to: "space_id",
                    table: "espaces",
                }),
            ),
            may("facilitateurs", List("facilitators")),
            may("territoires", List("territories")),
            may("a_relancer", Mark("to_chase")),
        ],
    )
    .unsourced(),
    coded(
        "extraits",
        "excerpt",
        &[
            must("code", Code),
            must("origine", OneOf(&[INTERVIEW, MEETING])),
            must("citation", Text("quote")),
            may("debut", Count("start_at")),
            may("fin", Count("end_at")),
            may("locuteur", Reference("speaker_id", "personnes")),
            rarely(
                "organisation",
                Reference("organisation_id", "organisations"),
            ),
            may(
                "nature",
                Word("nature", &["verbatim", "paraphrase", "observation"]),
            ),
            may(
                "themes",
                References(&Links {
                    sql: "excerpt_theme",
                    from: "excerpt_id",
                    to: "node_id",
                    table: "cadre",
                }),
            ),
            may("attribution", State("attribution", DEGREES)),
            may("cle", Flag("key")),
            rarely("perdu", Mark("lost")),
        ],
    ),
    coded(
        "suites",
        "followup",
        &[
            must("code", Code),
            may("entretien", Reference("interview_id", "entretiens")),
            must(
                "nature",
                State(
                    "kind",
                    &["document", "mise_en_relation", "a_ecouter", "autre"],
                ),
            ),
            must("texte", Text("text")),
            may("echeance", Day("due_on")),
            may("fait_le", Day("done_on")),
            rarely("attribution", State("attribution", DEGREES)),
        ],
    ),
    coded(
        "documents",
        "document",
        &[
            must("code", Code),
            must("titre", Text("title")),
            may("auteur", Text("author")),
            may("date", When("date")),
            may("url", Text("url")),
            may("notes", Text("notes")),
        ],
    ),
    coded(
        "inventaire",
        "inventory_entry",
        &[
            must("code", Code),
            must(
                "nature",
                State("kind", &["besoin", "urgence", "relance", "reseau"]),
            ),
            may("volet", Reference("volet_id", "cadre")),
            must("titre", Text("title")),
            may("description", Text("description")),
            may("porteur", Text("holder")),
            may("type_porteur", Text("holder_kind")),
            may("echelle", Text("scale")),
            may("territoire", Text("territory")),
            may("filiere", Text("sector")),
            may(
                "origine",
                OneOf(&[
                    Target {
                        sql: "origin_interview_id",
                        ..INTERVIEW
                    },
                    Target {
                        sql: "origin_meeting_id",
                        ..MEETING
                    },
                    Target {
                        prefix: "document",
                        sql: "origin_document_id",
                        table: "documents",
                        bare: false,
                    },
                ]),
            ),
            may("url", Text("url")),
            may("releve_le", When("surveyed_on")),
            may("statut", Word("status", &["ouvert", "clos", "a_verifier"])),
            rarely("verifie_le", Day("verified_on")),
            rarely("clos_le", Day("closed_on")),
            rarely("relaie_a", Text("relays_to")),
            rarely("attribution", State("attribution", DEGREES)),
        ],
    ),
    keyed(
        "liens",
        "inventory_link",
        &["programme", "besoin"],
        &[
            must("programme", Reference("programme_id", "inventaire")),
            must("besoin", Reference("need_id", "inventaire")),
        ],
    ),
    keyed(
        "etats",
        "inventory_state",
        &["date"],
        &[
            must("date", When("date")),
            may("besoins", Count("needs")),
            may("urgence", Count("emergency")),
            may("relance", Count("recovery")),
            may("reseaux", Count("networks")),
        ],
    ),
    keyed(
        "chiffres",
        "figure",
        &["serie", "rang", "libelle", "valeur"],
        &[
            must("serie", Label("series")),
            must("rang", Integer("rank")),
            must("libelle", Text("label")),
            must("valeur", Number("value")),
            may("unite", Text("unit")),
            may("date", When("date")),
            may("titre", Text("title")),
        ],
    ),
];
