//! The tables of what the work gives: statements and what they rest on, grids, deliverables, and what became of them.

use super::{Beside, CODE, Kind::*, SERIES, Table, Target, coded, keyed, may, must, rarely};

pub(super) static TABLES: &[Table] = &[
    keyed(
        "enonces",
        "statement",
        CODE,
        &[
            must("code", Code),
            may("espace", Reference("space_id", "espaces")),
            may("section", Slug("section")),
            must("rang", Integer("rank")),
            must(
                "nature",
                State(
                    "nature",
                    &[
                        "intuition",
                        "constat",
                        "besoin",
                        "enjeu",
                        "levier",
                        "convergence",
                        "divergence",
                        "risque",
                        "defi",
                        "piste",
                        "proposition",
                        "engagement",
                        "question",
                        "enseignement",
                    ],
                ),
            ),
            must("texte", Text("text")),
            rarely("a_revoir", Mark("stale")),
            rarely(
                "verdict",
                State("verdict", &["confirmee", "nuancee", "contredite"]),
            ),
            rarely("verdict_raison", Text("verdict_reason")),
            rarely("positions", Positions("positions")),
        ],
    )
    .ordered(&["rang", "code"]),
    keyed(
        "appuis",
        "evidence",
        &["enonce", "preuve", "sens"],
        &[
            must("enonce", Reference("statement_id", "enonces")),
            must(
                "preuve",
                OneOf(&[
                    Target {
                        prefix: "extrait",
                        sql: "excerpt_id",
                        table: "extraits",
                        bare: true,
                    },
                    Target {
                        prefix: "inventaire",
                        sql: "inventory_id",
                        table: "inventaire",
                        bare: true,
                    },
                    Target {
                        prefix: "document",
                        sql: "document_id",
                        table: "documents",
                        bare: false,
                    },
                    Target {
                        prefix: "chiffre",
                        sql: "figure_series",
                        table: SERIES,
                        bare: false,
                    },
                ]),
            ),
            must("sens", State("sense", &["appuie", "nuance", "contredit"])),
            may("note", Text("note")),
            rarely("position", Position("position")),
        ],
    ),
    coded(
        "tableaux",
        "grid",
        &[
            must("code", Code),
            may("espace", Reference("space_id", "espaces")),
            may("section", Slug("section")),
            must("titre", Text("title")),
        ],
    )
    .with(Beside::Grid),
    coded(
        "livrables",
        "deliverable",
        &[
            must("code", Code),
            must("espace", Reference("space_id", "espaces")),
            must("titre", Text("title")),
            may("modele", Slug("template")),
            may("edition", Count("edition")),
            may(
                "statut",
                Word("status", &["brouillon", "relecture", "valide", "publie"]),
            ),
            may("date", When("date")),
            may("fichier", Kept("file")),
            rarely("rang", Integer("rank")),
        ],
    ),
    keyed(
        "sections",
        "deliverable_section",
        &["livrable", "section"],
        &[
            must("livrable", Reference("deliverable_id", "livrables")),
            must("section", Label("section")),
            may("rang", Integer("rank")),
            may("coupee", Mark("off")),
        ],
    )
    .ordered(&["livrable", "rang", "section"])
    .unsourced(),
    keyed(
        "editions",
        "edition_note",
        &["livrable", "edition"],
        &[
            must("livrable", Reference("deliverable_id", "livrables")),
            must("edition", Count("edition")),
            may("texte", Text("text")),
            may("montree", Mark("shown")),
        ],
    )
    .unsourced(),
    coded(
        "relecture",
        "review",
        &[
            must("code", Code),
            must("livrable", Reference("deliverable_id", "livrables")),
            may("section", Slug("section")),
            may("auteur", Text("author")),
            may("date", Day("date")),
            must("texte", Text("text")),
            may("suite", Word("outcome", &["acceptee", "refusee"])),
            may("reponse", Text("reply")),
        ],
    ),
    coded(
        "relais",
        "relay",
        &[
            must("code", Code),
            must("livrable", Reference("deliverable_id", "livrables")),
            may("nature", Text("kind")),
            must("nom", Text("name")),
            may("date", When("date")),
            may("date_texte", Text("date_text")),
            may("public", Text("audience")),
            may("suites", Text("followup")),
        ],
    ),
    keyed(
        "envois",
        "dissemination",
        &["date", "objet", "destinataire"],
        &[
            must("date", When("date")),
            must("objet", Text("subject")),
            must("destinataire", Text("recipient")),
            may("moyen", Text("means")),
            rarely("voie", Word("way", &["donnees", "transmission", "kit"])),
            rarely("choix", Text("choice")),
            rarely("entrees", Count("entries")),
            rarely("sha256", Text("sha256")),
        ],
    ),
    coded(
        "mesures",
        "measure",
        &[
            must("code", Code),
            must("numero", Integer("number")),
            must(
                "dimension",
                State("dimension", &["operationnelle", "strategique", "politique"]),
            ),
            must("intitule", Text("title")),
            may("chantier", Text("workstream")),
            may("horizon", Text("horizon")),
            may("porteur", Text("holder")),
            may("statut", Text("status")),
            may("suites", Text("followup")),
        ],
    ),
    keyed(
        "exports",
        "export_record",
        &["date", "what", "space", "edition", "status", "sha256"],
        &[
            must("date", Text("at")),
            must("what", Text("what")),
            may("space", Text("space")),
            may("edition", Text("edition")),
            may("status", Text("status")),
            may("sha256", Text("sha256")),
            rarely("contenu", Json("contents")),
        ],
    )
    .unsourced(),
];
