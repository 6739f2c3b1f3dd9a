# Les mots des livrables. Chaque clé a les mêmes arguments dans les deux langues.

and = et
contents = Sommaire
anonymous = anonyme

cover-of = Espace de dialogue de la démarche « { $demarche } »
cover-pilots = Démarche conduite par { $pilots }
cover-edition = Édition { $edition }, { $date }, { $status }
running-edition = { $title }, édition { $edition }
status-brouillon = brouillon
status-relecture = en relecture
status-valide = validé par l’espace, non publié
status-publie = version publiée
draft-mark = Brouillon
fiction-short = Démonstration, contenu fictif
fiction-long = Démonstration : les organisations, les personnes et leurs propos sont fictifs.

section-essentiel = L’essentiel
section-toute_la_demarche = Pour toute la démarche
section-autres = Autres énoncés
section-entendus = Qui a été entendu
section-appuis = Les appuis
section-demarche_annexe = La démarche
section-relais = Les relais
section-sources = Crédits et sources
section-empty = Cette section ne dit encore rien.
no-statement = Aucun énoncé n’a encore été écrit.
heard-in-short = { $organisations } organisations entendues, dans { $spheres ->
    [one] une sphère
   *[other] { $spheres } sphères
}. Ce qu’il faut retenir, et sur quoi l’on ne s’accorde pas.

nature-intuition = intuition
nature-constat = constat
nature-besoin = besoin
nature-enjeu = enjeu
nature-levier = levier
nature-convergence = convergence
nature-divergence = divergence
nature-risque = risque
nature-defi = défi
nature-piste = piste
nature-proposition = proposition
nature-engagement = engagement
nature-question = question
nature-enseignement = enseignement

statement-word = énoncé
statements-word = énoncés
see-proof = appui { $number }
see-page = page
further = { $count ->
    [one] Voir l’appui
   *[other] Voir les appuis
}
further-also = { $count ->
    [one] Voir aussi l’appui
   *[other] Voir aussi les appuis
}
quote-paraphrase = , propos rapporté
quote-observation = , observation
quote-nuances = , nuance
quote-contradicts = , contredit
quote-unvalidated = , compte rendu non validé

carried = { $count } organisations.
carried-counts = { $count } organisations : { $spheres }.
carried-spheres = { $count } organisations, dont { $spheres }.
carried-few = Moins de trois organisations.
carried-few-spheres = Moins de trois organisations ({ $spheres }).
carried-few-each = Dans chaque sphère, moins de trois organisations : { $spheres }.
nuanced = { $count } nuancent.
nuanced-few = Moins de trois nuancent.
contradicted = { $count } contredisent.
contradicted-few = Moins de trois contredisent.
rests-also = Autres appuis : { $what }.
rests-only = Appuis : { $what }.
some-of = des { $name }
rests-inventory = { $count ->
    [one] une entrée de l’inventaire
   *[other] { $count } entrées de l’inventaire
}
rests-documents = { $count ->
    [one] un document
   *[other] { $count } documents
}
rests-figures = { $count ->
    [one] une série de chiffres
   *[other] { $count } séries de chiffres
}

few = < 3
masked = masqué
heard-none = personne encore
heard-few = moins de trois
heard = { $count } entendues
matrix-title = Qui a parlé de quoi
matrix-caption = Organisations ayant abordé chaque thème, par sphère, sur l’ensemble des entretiens de la démarche. Une case d’une ou deux organisations s’écrit « < 3 » ; une sphère dont moins de trois organisations ont été entendues est masquée.
matrix-alt = Tableau croisé de { $rows ->
    [one] un thème
   *[other] { $rows } thèmes
} et des sphères. Chaque case donne le nombre d’organisations qui ont abordé le thème.

since = depuis { $date }
since-day = depuis le { $date }
timeline-caption = Les phases de la démarche.
timeline-alt = Frise des phases : { $phases }.
meeting-title = { $date } : { $title }
meeting-present = { $count } personnes présentes.

kind-besoin = Besoins
kind-urgence = Urgence
kind-relance = Relance
kind-reseau = Réseaux
kind-one-besoin = Besoin
kind-one-urgence = Programme d’urgence
kind-one-relance = Programme de relance
kind-one-reseau = Réseau
inventory-caption = L’inventaire par volet, tel que ce dossier le contient.
inventory-volet = Volet
no-volet = Sans volet
states-caption = L’inventaire tel qu’il a été publié.
states-date = Au
figure-source = source : { $source }

members-caption = Les participants qui ont accepté d’être nommés.
members-name = Participant
members-organisation = Organisation
members-role = Rôle, voix
members-others = { $count } autres participants ne sont pas nommés.
members-others-few = D’autres participants ne sont pas nommés.

heard-intro = Organisations rencontrées en entretien bilatéral depuis le début de la démarche.
heard-intro-validated = Organisations rencontrées en entretien bilatéral et dont le compte rendu a été validé.
heard-nobody = Aucun entretien n’a encore eu lieu.
heard-caption = Les organisations entendues, par sphère.
heard-sphere = Sphère
heard-count = Entendues
heard-named = Nommées avec leur accord
nobody-named = aucune
persons-title = Personnes nommées avec leur accord
heard-note = Une organisation ou une personne n’est nommée que si elle y a consenti, ou si elle est citée à ce titre dans ce document. Les autres sont comptées.

proofs-intro = Chaque appui porte un numéro et renvoie aux énoncés qui s’appuient sur lui. Les propos sont attribués comme chacun l’a accepté.
proof-verbatim = propos
proof-paraphrase = propos rapporté
proof-observation = observation
proof-inventory = inventaire
proof-document = document
proof-figures = chiffres
back-appuie = { $count ->
    [one] Appuie l’énoncé
   *[other] Appuie les énoncés
}
back-nuance = { $count ->
    [one] Nuance l’énoncé
   *[other] Nuance les énoncés
}
back-contredit = { $count ->
    [one] Contredit l’énoncé
   *[other] Contredit les énoncés
}

two-dynamics = La démarche tient deux dynamiques ensemble : l’écoute bilatérale ({ $interviews ->
    [0] aucun entretien encore
    [one] un entretien
   *[other] { $interviews } entretiens
}) et le dialogue entre mondes ({ $spaces ->
    [one] un espace
   *[other] { $spaces } espaces
}, { $meetings ->
    [0] aucune rencontre encore
    [one] une rencontre
   *[other] { $meetings } rencontres
}). L’une et l’autre partagent un cadre de référence et un inventaire.
spaces-title = Les espaces de dialogue
phases-title = Les phases
phases-caption = Objectif, moyens et résultat de chaque phase.
phases-name = Phase
phases-objective = Objectif
phases-means = Moyens
phases-result = Résultat

relays-caption = Qui prolonge les livrables de cet espace.
relays-name = Relais
relays-when = Date
relays-audience = Public
relays-followup = Suites

documents-title = Documents cités
facts-title = Origine des faits
reading-title = Comment lire ce document
reading-degrees = Chaque propos est attribué au degré que la personne a accepté, le plus fermé l’emportant : la personne et son organisation, l’organisation seule, la sphère seule, ou rien de plus que les mots. Une sphère dont moins de trois organisations ont été entendues n’est jamais dite. Ce qui a été confié hors citation ne figure nulle part, pas même dans les comptes.
reading-counts = On compte des organisations, jamais des citations. Les voix qui nuancent ou contredisent un énoncé figurent à côté de celles qui l’appuient.
credits = Document composé avec Croisée à partir du dossier de la démarche.

missing-title = Ce qui manque avant publication
missing-intro = Cette page n’est que dans le brouillon.
missing-section = La section « { $title } » est vide.
missing-stale = L’énoncé { $number } est à relire : l’un de ses appuis a changé.
missing-evidence = L’énoncé { $number } ne repose sur aucun appui.
missing-withheld = L’énoncé { $number } repose aussi sur un appui qui ne peut pas être montré.
missing-validation = { $interview }, sur lequel des énoncés reposent, n’est pas validé.
interview-of = L’entretien avec { $name } du { $day }
interview-with = L’entretien avec { $name }
missing-supports = L’énoncé { $number } perd tous ses appuis dans une version publiée.
missing-validations = { $count ->
    [one] Un entretien sur lequel des énoncés reposent n’est pas validé.
   *[other] { $count } entretiens sur lesquels des énoncés reposent ne sont pas validés.
}
missing-lost = Un extrait cité ne se retrouve plus dans ses notes.
missing-losts = { $count ->
    [one] Un extrait cité ne se retrouve plus dans ses notes.
   *[other] { $count } extraits cités ne se retrouvent plus dans leurs notes.
}
unsaid-name = Un texte de la section « { $title } » nomme une personne ou une organisation qui n’y a pas consenti.
unsaid-words = Un texte de la section « { $title } » reprend des mots qui ne peuvent pas être montrés.
missing-citation = Un texte cite « { $code } », que ce document ne contient pas.

reason-speaker = le degré que la personne a accepté
reason-no_degree = la personne n’a pas dit de degré
reason-consent_not_given = le consentement n’est pas donné
reason-consent_withdrawn = le consentement a été retiré
reason-no_speaker = personne n’est indiqué comme locuteur
reason-several_speakers = plusieurs personnes ont pu le dire
reason-interview = le degré de l’entretien
reason-meeting = le degré de la rencontre
reason-meeting_unset = une rencontre est anonyme, sauf indication contraire
reason-excerpt = le degré de l’extrait
reason-no_organisation = aucune organisation n’est connue
reason-small_group = moins de trois organisations de cette sphère ont été entendues
reason-overlap = un extrait plus fermé le recouvre en partie
reason-lost = sa place dans les notes est perdue
reason-not_validated = le compte rendu n’est pas validé
