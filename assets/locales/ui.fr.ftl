# The window's words in French. Vocabulary: the users' own words, the same word for the same thing everywhere.

## Everywhere
moment = { $day } à { $hour }
saved-at = Enregistré à { $hour }
saving = Enregistrement…
not-saved = Pas encore enregistré
save = Enregistrer
cancel = Annuler
close = Fermer
close-note = Fermer
edit = Modifier
delete = Supprimer
stop = Arrêter
cancelling = Arrêt…
progress = Avancement
progress-starting = Préparation…
filter = Filtrer
nothing-found = Rien ne correspond.
day-example = { $day } ou « mardi »
day-missing = Cette date n’existe pas.
day-unreadable = Cette date ne se lit pas. Exemples : { $day }, mardi, dans dix jours.
day-slipped = Le jour ne va pas avec la date : c’est un { $day }.
day-choose = Choisir un jour : { $what }
hour-example = 14:30
hour-unreadable = Cette heure ne se lit pas. Exemple : 14:30.
not-said = Non précisé
not-asked = Pas encore demandé
agreed = Accord donné
declined = Refusé
key-enter = Entrée
key-escape = Échap
name-missing = Un nom est nécessaire.
title-missing = Un titre est nécessaire.
deleted-undo = « { $name } » ne figure plus dans le dossier. Ctrl+Z annule cette suppression.
undone = Annulé : { $label }
redone = Rétabli : { $label }
undo-what = Annuler : { $label }
redo-what = Rétablir : { $label }
undo-nothing = Rien à annuler
redo-nothing = Rien à rétablir
trouble-unknown = Quelque chose n’a pas marché : { $detail }
trouble-kept = Ce qui était enregistré le reste.
trouble-next = Réessayez. Si cela recommence, fermez puis rouvrez le dossier.
screen-failed = Cet écran n’a pas pu s’afficher
screen-again = Réessayer
fiction = démonstration, contenu fictif
read-only = Lecture seule.
read-only-dossier = Dossier en lecture seule
choose = choisir…
sphere-missing = Choisissez sa sphère.

## Home
home-title = Bienvenue
home-says = De ce que chacun a dit à ce que l’on peut en écrire ensemble.
home-stays = Entretiens, extraits, énoncés et livrables d’une démarche de dialogue tiennent dans un seul fichier. Rien ne quitte cet ordinateur, sauf ce que vous exportez.
dossier-new = Nouveau dossier
dossier-open = Ouvrir un dossier
dossier-title = Titre de la démarche
dossier-title-hint = Il figure sur la couverture de chaque livrable.
dossier-create = Créer le dossier
dossier-menu = Dossier et apparence
close-dossier = Fermer le dossier
starter = Commencer avec le cadre de 2020
starter-hint = Trois sphères, le cadre commun de référence et le guide d’entretien de la première démarche, à adapter librement.
recent = Récents
recent-gone = introuvable
recent-none = Aucun dossier ouvert sur cet ordinateur pour le moment.
demo = Démonstration
demo-text = La première démarche, « Anticiper la sortie de crise » (2020), reconstituée : les faits sont réels et sourcés, les entretiens et les personnes sont fictifs.
demo-open = Ouvrir la démonstration
demo-making = Préparation…
version = Croisée { $version }
theme = Apparence
theme-system = Système
theme-light = Clair
theme-dark = Sombre

## Rail and search
rail-nav = Dossier
overview = Vue d’ensemble
interviews = Entretiens
participants = Participants
spaces = Espaces de dialogue
rail-organisations = { $n } org.
rail-persons = { $n } pers.
rail-followups = { $n ->
    [0] Aucune suite à donner
    [one] { $n } suite à donner
   *[other] { $n } suites à donner
}
rail-late = dont { $n } en retard
spaces-none = Aucun espace. Ajoutez-en depuis la vue d’ensemble.
search-open = Chercher et aller
search-word = Rechercher
search-placeholder = Chercher dans tout le dossier, aller quelque part, faire…
palette-go = Aller
palette-do = Faire
palette-found = Dans le dossier
palette-choose = choisir
palette-open = ouvrir
palette-close = fermer
deliverable-of = Livrable : { $title }
hit-organisation = organisation
hit-person = personne
hit-interview = entretien
hit-meeting = rencontre
hit-excerpt = extrait
hit-statement = énoncé
hit-document = document
hit-inventory = inventaire
hit-figure = chiffre
hit-no-screen = { $title } : trouvé dans le dossier. Pour le citer, ouvrez un espace de dialogue.

## Overview
piloted-by = Pilotée par { $names }
coverage = Qui a été entendu
coverage-none = Aucune organisation pour le moment.
heard-of-brief = { $heard } sur { $all }
heard-of = { $all ->
    [0] aucune organisation
   *[other] { $heard } sur { $all } { $heard ->
        [0] entendue
        [1] entendue
       *[other] entendues
    }
}
heard = Entendue
not-yet-heard = Pas encore entendue
not-heard = Pas encore :
and-others = et { $n } { $n ->
    [1] autre
   *[other] autres
}
plan-with = Préparer un entretien avec { $name }
interviews-none = Aucun entretien pour le moment.
interviews-n = { $n ->
    [0] Aucun entretien
    [1] 1 entretien
   *[other] { $n } entretiens
}
space-add = Ajouter un espace
space-title = Titre de l’espace
space-question = Question posée à l’espace
space-template = Modèle de son livrable
space-template-hint = Il donne les sections où se rangent les énoncés.
spaces-none-long = Un espace de dialogue réunit des participants autour d’une question et aboutit à un livrable.
template-bilan = Bilan de réflexion
template-rapport_synthese = Rapport de synthèse des échanges
template-note_enjeux = Note d’enjeux
template-note_comparative = Note d’analyse comparative
statements-n = { $n ->
    [0] aucun énoncé
    [1] 1 énoncé
   *[other] { $n } énoncés
}
without-evidence-n = { $n } sans appui
stale-n = { $n } à revoir
edition = édition { $n }
fingerprint = Empreinte (SHA-256)
deliverable-brouillon = brouillon
deliverable-relecture = en relecture
deliverable-valide = validé
deliverable-publie = publié
exported-on = Dernier export le { $day }.
exported-never = Jamais exporté.
phases = Phases
from-to = { $from } – { $to }
from = à partir du { $from }
todo = À faire
todo-none = Rien ne presse.
before = avant le { $day }

## Participants
participants-sub = { $organisations } { $organisations ->
    [0] organisation
    [1] organisation
   *[other] organisations
}, { $persons } { $persons ->
    [0] personne
    [1] personne
   *[other] personnes
}
participants-none = Qui sera entendu ?
participants-none-text = Ajoutez une première organisation, puis les personnes que vous y rencontrerez. Alt+N ajoute une organisation, Alt+Maj+N une personne.
participant-choose = Choisissez une organisation ou une personne dans la liste pour la lire et la modifier. Les flèches parcourent la liste, Entrée ouvre.
participant-panel = Fiche
filter-participants = Nom, sigle, territoire…
organisation = Organisation
organisation-add = Ajouter une organisation
organisation-new = Nouvelle organisation
organisation-name = Nom
organisation-none = Sans organisation
organisation-type = Tapez quelques lettres
whom = Organisation ou personne
whom-type = Tapez quelques lettres d’un nom
whom-nothing = Rien à ce nom : ajouter l’organisation « { $name } »
whom-alone = { $name } n’est d’aucune organisation : choisissez-en une.
organisation-heard = Entendue, { $n } { $n ->
    [0] entretien
    [1] entretien
   *[other] entretiens
}
organisation-not-heard = Pas encore entendue
acronym = Sigle
sphere = Sphère
all-spheres = Toutes les sphères
territory = Territoire
echelon = Échelon
hint-echelon = L’étendue de son action : local, régional, national.
hint-tete-de-pont = Organisation reconnue par ses pairs, qui a déjà construit avec d’autres mondes et relaie les besoins au-delà des siens.
profile = Profil
website = Site
anchor = Tête de pont
anchor-hint = Une tête de pont remplit les trois critères.
anchor-recognised = Reconnue par ses pairs, tiers de confiance
anchor-proven = A fait ses preuves en co-construction entre mondes
anchor-willing = Volontaire pour partager ses besoins et relayer ceux des autres
named-participant = Mention parmi les participants
named-participant-hint = Accord distinct de celui d’être cité dans un extrait. Sans lui, l’organisation est comptée, pas nommée.
named-participant-person-hint = Accord distinct de celui d’être cité. Sans lui, la personne est comptée, pas nommée.
notes-internal = Notes internes
person-add = Ajouter une personne
person-new = Nouvelle personne
first-name = Prénom
last-name = Nom
role = Fonction
email = Courriel
phone = Téléphone
consent-quoted = Citation dans un livrable
consent = Consentement
consent-on = Date
consent-none = Pas encore demandé
consent-demande = Demandé
consent-donne = Donné
consent-retire = Retiré
consent-missing = sans consentement
degree-agreed = Degré accepté
degree-not-said = Non précisé (anonyme)
degree-no-limit = Sans limite propre
degree-nominatif = Nominatif : la personne et son organisation
degree-organisation = Organisation : son nom, sans la personne
degree-sphere = Sphère : la sphère seulement
degree-sphere-as = Sphère : « { $singular } »
degree-anonyme = Anonyme
degree-non_citable = Non citable : ne sort pas du dossier
degree-short-nominatif = nominatif
degree-short-organisation = organisation
degree-short-sphere = sphère
degree-short-anonyme = anonyme
degree-short-non_citable = non citable
means-not-given = Tant que le consentement n’est pas donné, ses propos ne paraissent qu’anonymes.
means-withdrawn = Consentement retiré : aucun de ses propos ne sort du dossier, dans aucun livrable.
means-none = Consentement donné sans degré : ses propos paraissent anonymes.
means-nominatif = Ses propos peuvent paraître avec son nom et son organisation, sauf si l’entretien ou l’extrait demande moins.
means-organisation = Ses propos peuvent paraître sous le nom de son organisation, jamais sous le sien.
means-sphere = Ses propos paraissent sous sa sphère ; anonymes si moins de trois organisations y ont été entendues.
means-anonyme = Ses propos ne paraissent qu’anonymes.
means-non_citable = Ses propos ne sortent pas du dossier.
leave-title = Enregistrer les changements ?
leave-text = La fiche a été modifiée et n’est pas enregistrée.
leave-stay = Continuer à modifier
leave-abandon = Abandonner
spheres-none = De quels mondes viennent les participants ?
spheres-none-text = Une sphère réunit les organisations d’un même monde : investisseurs sociétaux, réseaux, experts… Ajoutez-en une pour commencer.
sphere-add = Ajouter une sphère
sphere-text = Les mondes que la démarche fait dialoguer. La couverture et les attributions se comptent par sphère.
sphere-name = Nom, au pluriel
sphere-singular = Au singulier, avec son article
sphere-singular-hint = C’est ainsi que ses membres seront désignés, par exemple « un investisseur sociétal ».
sphere-singular-missing = Cette forme est nécessaire pour attribuer les propos.

## Interviews
interviews-shown = { $all ->
    [0] Aucun entretien
   *[other] { $shown ->
        [0] Aucun entretien
        [1] 1 entretien
       *[other] { $shown } entretiens
    } sur { $all }
}
interviews-empty = Qui entendre en premier ?
interviews-empty-text = Un entretien réunit les notes prises pendant l’appel et les extraits que l’on en tire. Choisissez l’organisation ; le reste peut attendre.
interview-new = Nouvel entretien
interview-edit = Modifier l’entretien
interview-create = Créer l’entretien
interview-organisation-missing = Choisissez l’organisation entendue.
filter-interviews = Organisation, personne, date…
persons-met = Personnes rencontrées
persons-none-here = Aucune personne enregistrée dans cette organisation.
kind = Nature
kind-ecoute = Écoute
kind-nemawashi = Nemawashi
kind-suivi = Suivi
hint-nemawashi = Nemawashi : entretien à deux qui prépare un débat à venir, relié à sa rencontre.
kind-long-ecoute = Entretien d’écoute
kind-long-nemawashi = Nemawashi
kind-long-suivi = Entretien de suivi
date = Date
time = Heure
duration = Durée (min)
minutes = { $n } min
mode = Moyen
mode-visio = Visio
mode-telephone = Téléphone
mode-presentiel = Présentiel
facilitators = Facilitateurs
facilitators-hint = Séparez les noms par des virgules.
interview-spaces = Utile aux espaces
interview-degree = Degré de l’entretien
hint-interview-degree = Jusqu’où ce qui s’y dit peut être attribué. Sans limite propre, l’accord de chaque personne décide seul.
with-persons = Avec { $names }.
sphere-is = Sphère : { $name }.
status = Statut
words = Mots
status-change = Changer le statut
status-a_planifier = À planifier
status-propose = Proposé
status-planifie = Planifié
status-tenu = Tenu
status-redige = Rédigé
status-envoye = Envoyé
status-amende = Amendé
status-valide = Validé
status-valide_tacite = Validé tacitement
status-annule = Annulé
status-reporte = Reporté
status-refuse = Refusé
status-sans_reponse = Sans réponse
to-planifie = Marquer planifié
to-tenu = Marquer tenu
to-redige = Marquer rédigé
to-envoye = Marquer envoyé
to-valide = Marquer validé
guide = Guide d’entretien
guide-none = Ce dossier n’a pas de guide. Les notes se prennent librement.
question-unknown = Question inconnue du guide : { $code }
questions-unknown = Questions inconnues du guide
questions-unknown-hint = Les notes ouvrent une question que le guide n’a pas. Ses mots restent dans les notes.
covered = abordée
not-covered = pas encore abordée
keys-notes = Pendant l’appel
keys-excerpt = Extrait
keys-stamp = Horodater
keys-question = Aller à la question
keys-verbatim = Verbatim
keys-verify = À vérifier
keys-left = Noter une suite
keys-alone = Plein écran
keys-selection = De la sélection
keys-need = Besoin
keys-programme = Programme cité
keys-followup = Créer la suite
keys-record = Compte rendu
selection-bar = De la sélection
take-excerpt = Extrait
take-need = Besoin
take-programme = Programme
take-followup = Suite
call-begin = Commencer l’appel
call-under = Appel
call-paused = en pause
call-pause = Pause
call-resume = Reprendre
call-end = Terminer
call-end-key = Alt+Maj+D
call-lasted = L’appel a duré (min)
call-minutes-wrong = Un nombre de minutes est nécessaire.
call-note = Noter
call-forget = Ne pas noter
jots-verify = À vérifier
jots-followup = Suites à créer
jot-empty = (sans mots)
jot-make = Créer la suite
jot-verified = Vérifié
jot-verified-of = Vérifié : ôter la marque de « { $text } »
alone-enter = Plein écran
alone-leave = Quitter le plein écran
excerpts-lost = { $n ->
    [1] 1 extrait ne retrouve plus ses mots dans les notes. Il n’est pas perdu : rattachez-le aux mots qui les remplacent.
   *[other] { $n } extraits ne retrouvent plus leurs mots dans les notes. Ils ne sont pas perdus : rattachez-les aux mots qui les remplacent.
}
notes = Notes de l’entretien
notes-begin = Écrivez ici ; Alt+1…9 ouvre une question, Alt+T l’heure
notes-stay = Vos mots restent à l’écran et seront enregistrés dès que ce sera possible.
paste-too-long = Trop long : des notes ont 5 Mo au plus. Rien n’a été collé, et rien n’est perdu : collez une partie du texte.
conflict = Ces notes ont été modifiées ailleurs depuis que vous les avez ouvertes. Votre texte est toujours à l’écran.
conflict-mine = Garder mon texte
conflict-theirs = Reprendre l’autre version

## Planning interviews
ways = Présentation
way-list = Liste
way-board = Avancement
way-calendar = Calendrier
by = par { $names }
space-one = Espace
facilitator = Facilitateur
tacit = tacite
undated = Sans date
today = Aujourd’hui
to-chase = À relancer
filter-several = { $label }, { $n }
filter-nothing-here = Rien à choisir pour le moment.
filter-all-again = Tout reprendre
filter-clear = Effacer
saved-filters = Filtres enregistrés
saved-filters-none = Aucun filtre enregistré. Filtrez les entretiens, puis donnez ici un nom à ce choix pour le retrouver.
saved-filter-name = Nom de ce filtre
saved-filter-save = Enregistrer ce filtre
saved-filter-delete = Supprimer le filtre « { $name } »
sort-by = Trier par cette colonne
choose-all = Tout choisir
choose-none = Ne rien choisir
choose-this = Choisir cet entretien
chosen-n = { $n ->
    [1] 1 entretien choisi
   *[other] { $n } entretiens choisis
}
bulk = Pour les entretiens choisis
bulk-status-done = { $n ->
    [1] 1 entretien passe
   *[other] { $n } entretiens passent
} à « { $status } ». Ctrl+Z y revient.
bulk-facilitators-hint = Ces noms remplacent ceux des entretiens choisis. Séparez-les par des virgules.
bulk-facilitators-set = { $n ->
    [1] Donner à cet entretien
   *[other] Donner à ces { $n } entretiens
}
bulk-facilitators-done = { $n ->
    [1] Facilitateurs donnés à 1 entretien.
   *[other] Facilitateurs donnés à { $n } entretiens.
} Ctrl+Z y revient.
bulk-space = Ajouter à un espace
bulk-space-done = { $n ->
    [1] 1 entretien ajouté
   *[other] { $n } entretiens ajoutés
} à « { $space } ». Ctrl+Z y revient.
appointments-export = Exporter les rendez-vous
appointments-none = Aucun des entretiens choisis n’a de date.
appointments-done = { $n ->
    [1] 1 rendez-vous écrit
   *[other] { $n } rendez-vous écrits
} dans { $path }
aside = Hors du chemin
board-how = déplacent l’entretien d’une étape,
board-choose = le choisit
moved-to = { $n ->
    [1] { $name } est à l’étape « { $status } ».
   *[other] { $n } entretiens sont à l’étape « { $status } ».
}
month-before = Mois précédent
month-after = Mois suivant
month-go = Aller à { $month }
plan-on = Préparer un entretien le { $day }
planned-on = Planification : { $name }, { $day }
moved-day = { $name } est au { $day }.
calendar-how = déplacent l’entretien d’un jour, d’une semaine
undated-how = Glissez un entretien sur un jour pour le planifier.
undated-none = Tous les entretiens ont une date.
coverage-not-heard = Qui n’a pas encore été entendu
coverage-not-heard-short = Pas encore entendus
coverage-whole = Toutes les organisations ont été entendues.
coverage-heard = Entièrement entendus
coverage-by = Regrouper par
dimension-sphere = Sphère
dimension-profil = Profil
dimension-echelon = Échelon
dimension-territoire = Territoire
dimension-espace = Espace
planned-n = { $n } { $n ->
    [1] prévue
   *[other] prévues
}
tick-all = Cocher les { $n }
untick-all = Tout décocher
plan-n = { $n ->
    [1] Planifier 1 entretien
   *[other] Planifier { $n } entretiens
}
planned-together = { $n ->
    [1] 1 entretien à planifier est ajouté.
   *[other] { $n } entretiens à planifier sont ajoutés.
} Ctrl+Z y revient.
place-example = Adresse, lien de la visio…
interview-meeting = Rencontre préparée
interview-meeting-none = Aucune pour le moment
meetings-none-to-prepare = Aucune rencontre n’est encore prévue dans les espaces.

## Excerpts and themes
excerpts = Extraits
excerpts-none = Sélectionnez des mots dans les notes, puis Ctrl+E : un extrait se crée, avec ses thèmes en quelques lettres.
excerpt-select-first = Sélectionnez d’abord les mots à retenir.
excerpt-open = Voir dans les notes et modifier
excerpt-lost = Ces mots ne se retrouvent plus dans les notes.
excerpt-degree = Degré de l’extrait
excerpt-nature = Nature
excerpt-delete = Supprimer l’extrait
excerpt-deleted = Extrait supprimé, les notes gardent leurs mots. Ctrl+Z le fait revenir.
reattach = Rattacher
reattach-now = Sélectionnez les mots, puis Ctrl+E
reattach-how = Sélectionnez dans les notes les mots de l’extrait perdu, puis Ctrl+E.
nature-verbatim = Verbatim
nature-paraphrase = Paraphrase
nature-observation = Observation
key-quote = Citation clé
cited-in = { $n ->
    [1] Cité dans 1 énoncé
   *[other] Cité dans { $n } énoncés
}
speaker = Qui parle
speaker-none = Non précisé
themes = Thèmes
themes-none = sans thème
theme-word = Thème
all-themes = Tous les thèmes
theme-tag = + thème
theme-remove = Retirer le thème « { $name } »
theme-picker = Choisir des thèmes
theme-type = Thème, en trois lettres
theme-add = Ajouter le thème « { $name } »
theme-key-pick = choisir
theme-key-finish = enregistrer
theme-key-without = enregistrer sans thème
theme-key-cancel = renoncer

## Spaces
space-tabs = Espace
statements = Énoncés
deliverable = Livrable
statement-begin = Commencer un énoncé
statement-add = ajouter
statement-add-in = Ajouter un énoncé dans « { $section } »
statement-text = Énoncé
statement-placeholder = Une affirmation que les entretiens permettent de tenir
statement-deleted = Énoncé supprimé. Ctrl+Z le fait revenir.
statements-empty = Que peut-on affirmer ?
statements-empty-text = Commencez un énoncé dans une section, puis citez à l’appui des extraits du tiroir de droite. Ce qui le nuance ou le contredit se cite de la même façon.
other-statements = Autres énoncés
nature = Nature
section = Section
move-up = Monter
move-down = Descendre
sense = Sens
sense-appuie = appuie
sense-nuance = nuance
sense-contredit = contredit
cited-appuie = Cité à l’appui de l’énoncé { $n }.
cited-nuance = Cité pour nuancer l’énoncé { $n }.
cited-contredit = Cité en contradiction de l’énoncé { $n }.
cite = Citer dans l’énoncé choisi
cite-key = Touche { $key }
cite-choose-first = Choisissez un énoncé pour y citer des appuis.
cite-already = Déjà cité ainsi dans cet énoncé.
uncite = retirer
see-interview = voir dans l’entretien
evidence-how = Dans le tiroir, flèches pour choisir, 1 appuie, 2 nuance, 3 contredit ; ou glissez une citation jusqu’ici.
evidence-n = { $n } { $n ->
    [1] appui
   *[other] appuis
}
organisations-spheres = { $n } { $n ->
    [1] organisation
   *[other] organisations
}, { $spheres } { $spheres ->
    [0] sphère
    [1] sphère
   *[other] sphères
}
nuance-n = { $n } { $n ->
    [1] nuance
   *[other] nuancent
}
contredit-n = { $n } { $n ->
    [1] contredit
   *[other] contredisent
}
carriers-of = { $sphere } : { $appuie } à l’appui, { $nuance } en nuance, { $contredit } en contradiction, { $silent } sans citation
stale = Un appui a changé depuis la dernière relecture.
stale-reviewed = J’ai revu
drawer = Appuis possibles
drawer-query = Chercher un appui
drawer-of-space = de cet espace
drawer-uncited = jamais cités
drawer-key = citations clés
drawer-none = Rien ne correspond. Les extraits se prennent dans les entretiens, avec Ctrl+E.
drawer-more = et { $n } autres : précisez la recherche.

## Deliverables
outline = Plan du livrable
outline-ready = prêt
outline-empty = vide
section-empty = Cette section est vide : elle ne paraîtra pas dans la version publiée.
section-live = Cette section se compose d’elle-même à partir du dossier.
obstacles = Avant de publier
obstacles-n = { $n ->
    [1] 1 point avant publication
   *[other] { $n } points avant publication
}
obstacles-none = Rien ne s’oppose à la publication.
obstacles-text = Le brouillon s’exporte à tout moment. La version publiée laisse de côté ce qui suit.
go-statement = voir l’énoncé
go-interview = voir l’entretien
review = Relecture
review-n = { $n ->
    [0] Relecture
    [1] Relecture : 1 remarque ouverte
   *[other] Relecture : { $n } remarques ouvertes
}
review-open = { $n ->
    [1] Une remarque attend une réponse : le livrable ne peut pas être validé.
   *[other] { $n } remarques attendent une réponse : le livrable ne peut pas être validé.
}
review-closed = Aucune remarque n’attend de réponse.
review-none = Aucune remarque. Notez celles des membres à mesure qu’ils relisent.
deliverable-stands = Où en est le livrable
remark = Remarque
remark-note = Noter une remarque
remark-on-all = Sur l’ensemble
remark-author = De qui
remark-date = Reçue le
remark-section = Section
remark-missing = À remplir
remark-acceptee = Acceptée
remark-refusee = Non retenue
remark-reply = Réponse
remark-refuse-why = Dites pourquoi elle n’est pas retenue
remark-accept = Accepter
remark-refuse = Ne pas retenir
remark-reopen = Rouvrir
remark-answer = Répondre
remark-deleted = Remarque supprimée. Ctrl+Z la rétablit.
outline-remarks = { $n ->
    [1] 1 remarque
   *[other] { $n } remarques
}
register = Exports
register-text = Chaque PDF sorti, son empreinte (SHA-256), et pour chaque extrait montré, à quel degré et pourquoi.
register-overridden = avec ce qui n’était pas validé
register-quotes = { $n ->
    [1] 1 extrait montré
   *[other] { $n } extraits montrés
}
register-gone = L’extrait { $code } n’est plus dans le dossier.
register-unvalidated = entretien non validé
withdrawal-nothing = Aucun extrait du dossier ne serait touché.
withdrawal-would = { $n ->
    [1] Un extrait ne pourra plus être montré, dans aucun brouillon.
   *[other] { $n } extraits ne pourront plus être montrés, dans aucun brouillon.
}
withdrawal-done = { $n ->
    [1] Un extrait n’est plus montré dans aucun brouillon.
   *[other] { $n } extraits ne sont plus montrés dans aucun brouillon.
}
withdrawal-loses = { $n ->
    [1] perd 1 extrait
   *[other] perd { $n } extraits
}
withdrawal-keeps = { $n ->
    [0] ne garde aucun appui
    [1] garde 1 appui
   *[other] garde { $n } appuis
}
withdrawal-held = { $n ->
    [1] Un PDF déjà sorti contient ces mots :
   *[other] { $n } PDF déjà sortis contiennent ces mots :
}
withdrawal-not-held = Aucun PDF déjà sorti ne contient ces mots.
go-section = voir la section
go-remark = voir la remarque
go-excerpt = voir l’extrait
preview = Aperçu
preview-making = Mise en page…
preview-wide = élargir
preview-narrow = réduire
pages = Pages
page-of = Page { $n } sur { $all }
version-kind = Version
draft = Brouillon
published = Publié
draft-hint = Chaque page est marquée « brouillon » et dit ce qui manque.
published-hint = Les sections vides disparaissent, et les propos des entretiens non validés n’y sont pas.
export-pdf = Exporter le PDF
export-all = Tout exporter
export-all-text = Un PDF pour chaque livrable de chaque espace, dans le dossier de fichiers de votre choix.
choose-folder = Choisir où les écrire
exporting = Export en cours
exported = Livrable exporté
exported-text = { $pages ->
    [1] 1 page, écrite dans :
   *[other] { $pages } pages, écrites dans :
}
exported-all = { $n ->
    [1] 1 livrable écrit
   *[other] { $n } livrables écrits
} dans { $folder }
left-out = Laissé de côté
open-folder = Ouvrir l’emplacement

## First steps
first-title = Par où commencer
first-organisation = Dites qui sera entendu
first-organisation-text = Les organisations, par sphère, et les personnes que vous y rencontrerez.
first-interview = Notez un premier entretien
first-interview-text = Les notes pendant l’appel, puis les extraits que l’on en retient, avec leurs thèmes.
first-space = Ouvrez un espace de dialogue
first-space-text = Une question, des énoncés qui s’appuient sur les extraits, et le livrable qui en sort.

## Participants: what they said, consents, duplicates
persons = Personnes
hide = masquer
show = afficher
key-space = Espace
participant-known = Ce que le dossier sait
said = Ce qui a été dit
said-n = { $n ->
    [1] 1 extrait
   *[other] { $n } extraits
}
said-none = Rien pour le moment. Les extraits se prennent dans les notes d’un entretien ou d’une rencontre.
said-none-yet = Aucun extrait n’a encore été pris dans ses entretiens.
said-more = { $n ->
    [1] afficher l’autre extrait
   *[other] afficher les { $n } autres extraits
}
said-appuie = À l’appui de :
said-nuance = En nuance de :
said-contredit = En contradiction de :
see-meeting = voir dans la rencontre
interview-prepare = Préparer un entretien
member-alone = En son nom propre, sans personne désignée
member-add = Ajouter un membre
member-join = Rejoindre un espace
member-form = Participation à un espace
member-role = Rôle dans l’espace
member-voice = Voix
member-voice-hint = La voix : à quel titre ce membre parle dans l’espace.
member-voices-usual = représentative, participative, délibérative, SIG, TPE-PME
member-voice-of = voix { $voice }
member-missing = Choisissez une personne ou une organisation.
member-space-missing = Choisissez l’espace.
member-nothing = Personne de ce nom parmi les participants.
member-edit-of = Modifier la participation : { $name }
member-remove = Retirer
member-remove-of = Retirer de l’espace : { $name }
member-removed = « { $name } » ne participe plus à « { $space } ». Ctrl+Z annule ce retrait.
member-of-none = Membre d’aucun espace.
members = Membres
members-n = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
members-none = Aucun membre. Ajoutez les personnes ou les organisations qui prennent part à cet espace.
named-not-asked = Pas encore demandé : la personne est comptée parmi les participants, pas nommée.
named-agreed = Accord donné : son nom peut figurer parmi les participants.
named-declined = Sans son accord, la personne est comptée parmi les participants, pas nommée.
consents = Consentement à être cité
consent-add-quoted = Noter un consentement à être cité
consent-add-named = Noter un consentement à figurer parmi les participants
consent-note = Noter
degree-asked = Degré demandé
consent-purpose = Objet
consent-purpose-example = Oral, en fin d’entretien ; formulaire signé…
consent-fact-hint = Un consentement est un fait daté : il ne s’annule pas. Pour le changer, notez le suivant.
published-in = { $n ->
    [1] Ses propos figurent dans 1 document déjà exporté :
   *[other] Ses propos figurent dans { $n } documents déjà exportés :
}
published-in-withdrawn = { $n ->
    [1] Consentement retiré, mais ses propos figurent dans 1 document déjà exporté. Prévenez ceux qui l’ont reçu :
   *[other] Consentement retiré, mais ses propos figurent dans { $n } documents déjà exportés. Prévenez ceux qui les ont reçus :
}
duplicates = Doublons possibles
duplicates-n = { $n ->
    [0] Réunir deux fiches
    [1] 1 doublon possible
   *[other] { $n } doublons possibles
}
duplicates-text = Ces fiches se ressemblent. Comparez-les côte à côte : si elles désignent le même participant, fusionnez-les sans rien perdre.
duplicates-none = Aucune fiche ne ressemble à une autre.
duplicate-two = Réunir deux autres fiches
duplicate-one = Une fiche
duplicate-other = L’autre
duplicate-compare = Comparer
merge = Fusionner
merge-title = Deux fiches, un seul participant ?
merge-text-organisation = La fiche gardée reçoit tout ce qui tient à l’autre : entretiens, personnes et espaces. Ce qu’elle ne dit pas est repris de l’autre ; ce qui diffère s’ajoute à ses notes internes. Ctrl+Z sépare de nouveau les deux.
merge-text-person = La fiche gardée reçoit tout ce qui tient à l’autre : propos, entretiens, rencontres, espaces et consentements, dont le plus fermé l’emporte. Ce qu’elle ne dit pas est repris de l’autre. Ctrl+Z sépare de nouveau les deux.
merge-keep = Garder celle-ci
merge-kept = Fiche gardée
merge-differs = diffère
merge-not = Laisser séparées
merged = Fiches réunies sous « { $name } ». Ctrl+Z les sépare.

## Meetings
meetings = Rencontres
meeting = Rencontre
meetings-sub = { $n ->
    [0] Aucune rencontre
    [1] 1 rencontre
   *[other] { $n } rencontres
}
meetings-none = Quand les mondes se rencontrent-ils ?
meetings-none-text = Une rencontre réunit les membres d’un espace de dialogue. Elle se note comme un entretien : ordre du jour, présents, notes et extraits.
meetings-no-space = Pas encore d’espace de dialogue
meetings-no-space-text = Une rencontre se tient dans un espace de dialogue. Ajoutez-en un depuis la vue d’ensemble.
meetings-space-none = Aucune rencontre dans cet espace pour le moment.
filter-meetings = Titre, lieu, date…
meeting-new = Nouvelle rencontre
meeting-edit = Modifier la rencontre
meeting-create = Créer la rencontre
meeting-add-in = Ajouter une rencontre dans « { $space } »
meeting-title = Titre
meeting-title-example = Premier échange, restitution…
meeting-date-missing = Une date est nécessaire.
space = Espace de dialogue
space-missing = Choisissez l’espace de la rencontre.
place = Lieu
agenda = Ordre du jour
agenda-hint = Un point par ligne.
present = Présents
present-n = { $n ->
    [0] Présents
    [1] 1 présent
   *[other] { $n } présents
}
present-find = Nom ou organisation ; Entrée coche le premier
present-nobody = Aucune personne parmi les participants. Ajoutez-en d’abord.
present-none = Personne n’est noté présent.
meeting-degree = Degré de la rencontre
meeting-degree-none = Anonyme
meeting-degree-hint = Ce qui se dit en rencontre n’est cité qu’anonymement, sauf si vous choisissez ici un autre degré, convenu avec les participants. Le degré de chaque personne reste une limite.
meeting-anonymous = Ce qui s’est dit ici ne paraîtra qu’anonymement.
meeting-attributed = Degré de la rencontre : { $degree }.
meeting-notes = Notes de la rencontre
meeting-prepared = Préparée par
meeting-keys = Pendant la rencontre
meeting-entry-added = Ajouté à l’inventaire. Ctrl+Z le retire.
meeting-notes-begin = Notez ici ce qui se dit ; Alt+T écrit l’heure

## Follow-ups
followups = Suites à donner
followup = Suite à donner
followups-sub = { $open ->
    [0] Rien en attente
    [1] 1 en attente
   *[other] { $open } en attente
}{ $late ->
    [0] { "" }
    [1] , 1 en retard
   *[other] , { $late } en retard
}
followups-none = Rien à faire, pour le moment
followups-none-text = Un document promis, une mise en relation, quelqu’un d’autre à écouter : ce qu’un entretien laisse à faire se note ici, ou dans l’entretien même, avec une échéance.
followups-all = toutes les suites
first-files = Vous avez déjà des tableaux ou des notes ?
first-files-import = Importez-les
followup-new = Nouvelle suite
followup-add = Créer la suite
followup-text = À faire
followup-placeholder = Envoyer la note promise, présenter deux personnes…
followup-whom = Qui présenter
followup-with = À qui
followup-whom-example = Personne ou organisation
followup-introduction = Mettre en relation { $whom } avec { $with }
followup-introduction-more = Précision, facultative
followup-introduction-missing = Dites qui présenter, et à qui.
keep-typed = Garder « { $typed } »
followup-text-missing = Dites ce qu’il y a à faire.
followup-due = Échéance
followup-from = Entretien
followup-from-none = Aucun entretien
followup-document = Document promis
followup-mise_en_relation = Mise en relation
followup-a_ecouter = À écouter
followup-autre = Autre
followup-done-on = fait le { $day }
followup-late = { $n ->
    [1] 1 jour de retard
   *[other] { $n } jours de retard
}
followup-tick = Fait : { $text }
followups-late = En retard
followups-week = Cette semaine
followups-later = Plus tard
followups-undated = Sans échéance
followups-done = Faites
followups-done-older = { $n ->
    [1] Afficher 1 plus ancienne
   *[other] Afficher les { $n } plus anciennes
}
filter-followups = Suite, organisation…
all-kinds = Toutes les natures
all-interviews = Tous les entretiens
followup-key-move = parcourir
followup-key-tick = fait ou non
followup-key-open = modifier
followup-key-new = ajouter

## Import
import = Importer
import-files = Importer des fichiers
import-sub = Organisations, personnes, entretiens, inventaire et notes, depuis des fichiers.
import-sub-preview = { $n ->
    [1] 1 fichier lu. Rien n’est encore écrit dans le dossier.
   *[other] { $n } fichiers lus. Rien n’est encore écrit dans le dossier.
}
import-sub-done = C’est dans le dossier.
import-empty = Qu’avez-vous déjà ?
import-empty-text = Choisissez un ou plusieurs fichiers. Vous verrez ce qui entrera, et ce qui sera refusé avec la raison, avant que rien ne soit écrit.
import-choose = Choisir des fichiers
import-choose-others = Choisir d’autres fichiers
import-leave = Renoncer
import-what-tables = Tableaux
import-what-tables-text = CSV, Excel (XLSX) ou LibreOffice (ODS) : organisations, personnes, entretiens, inventaire. L’ordre et le nom des colonnes sont libres.
import-what-texts = Notes
import-what-texts-text = TXT, Markdown, Word (DOCX) ou LibreOffice (ODT), un fichier par entretien.
import-what-safe = Sans risque
import-what-safe-text = Un import s’annule d’un seul geste. Les lignes refusées s’enregistrent à part, se corrigent et se reprennent.
import-reading = Lecture des fichiers…
import-running = Écriture dans le dossier…
import-tables = Tableaux
import-texts = Notes d’entretiens
import-rows = { $rows ->
    [0] Aucune ligne
    [1] 1 ligne
   *[other] { $n } lignes
}
import-words = { $words ->
    [0] Aucun mot
    [1] 1 mot
   *[other] { $n } mots
}
import-table-of = Lire { $file } comme
import-aside = Laisser de côté
import-aside-text = Ce fichier n’entrera pas. Dites ce qu’il contient pour le lire.
import-as-organisations = Organisations
import-as-personnes = Personnes
import-as-entretiens = Entretiens
import-as-inventaire = Inventaire
import-column = Colonne du fichier
import-sample = Premières lignes
import-field = Devient
import-field-of = Ce que devient la colonne { $column }
import-unused = Ne pas reprendre
import-required = { $field } (nécessaire)
import-nameless = Colonne { $n }
import-lacking = { $n ->
    [1] Aucune colonne ne donne ce champ nécessaire : { $fields }.
   *[other] Aucune colonne ne donne ces champs nécessaires : { $fields }.
}
import-notes-of = Notes de l’entretien
import-doubled = Plusieurs fichiers pour cet entretien : leurs textes seront mis à la suite.
import-preview = Ce qui entrera
import-would-add = { $n ->
    [1] Nouvelle entrée
   *[other] Nouvelles entrées
}
import-would-update = { $n ->
    [1] Modifiée
   *[other] Modifiées
}
import-added = { $n ->
    [1] Ajoutée
   *[other] Ajoutées
}
import-updated = { $n ->
    [1] Modifiée
   *[other] Modifiées
}
import-unchanged = { $n ->
    [1] Déjà dans le dossier, identique
   *[other] Déjà dans le dossier, identiques
}
import-refused = { $n ->
    [1] Refusée
   *[other] Refusées
}
import-notices = À savoir
import-refusals = Lignes refusées
import-row = ligne { $n }
import-in-column = colonne { $column }
import-more-refused = et { $n } autres, toutes dans le fichier des refus.
import-refusals-text = Enregistrez les lignes refusées, chacune avec son motif : corrigez-les, puis choisissez ce fichier comme les autres.
import-refusals-save = Enregistrer les lignes refusées
import-refusals-saved = Lignes refusées enregistrées dans { $path }
import-wait-fields = Il manque des champs nécessaires.
import-wait-nothing = Rien de nouveau n’entrerait.
import-run = { $n ->
    [0] Importer
    [1] Importer 1 entrée
   *[other] Importer { $n } entrées
}
import-done = Import terminé
import-undone = Import annulé. Le dossier est comme avant.
import-undo = Annuler cet import

## Working up an interview: needs, programmes, what is left to do
taken = Ce qui est tiré des notes
inventory = Inventaire
followups-short = Suites
need = Besoin
needs = Besoins
programme-cited = Programme ou réseau cité
programmes-cited = Programmes cités
networks-cited = Réseaux cités
programme-name = Son nom
programme-urgence = Programme d’urgence
programme-relance = Programme de relance
programme-short-urgence = Urgence
programme-short-relance = Relance
programme-short-reseau = Réseau
volet = Volet
volet-type = Quelques lettres
volet-need = Volet (où ranger ce besoin)
volet-programme = Volet (où ranger ce programme)
volet-network = Volet (où ranger ce réseau), facultatif
volet-missing = Choisissez le volet du cadre où cela se range.
entry-territory = Territoire
entry-source = Source
entry-source-hint = D’où vient le fait : un document, un site, une personne.
entry-open = Ouvrir « { $title } »
entry-of = Entrée de l’inventaire
volet-none = sans volet
hint-volet = Une branche du cadre commun : elle range besoins et programmes sous un même titre.
entry-title = Titre
entry-description = Description
entry-add = Inscrire à l’inventaire
inventory-here-none = Sélectionnez des mots dans les notes, puis Alt+B : un besoin s’inscrit à l’inventaire. Alt+P y inscrit un programme ou un réseau cité.
followups-here-none = Un document promis, une mise en relation, quelqu’un d’autre à écouter : Alt+R crée la suite à donner, à partir de la sélection ou d’une ligne marquée [suite].

## Sending a record and validating it
record = Compte rendu
record-which = Document
record-compte_rendu = Compte rendu
record-fiche = Fiche
record-notice = Notice
record-compte_rendu-hint = Pour la personne entendue : ses propos, et le degré proposé pour chaque extrait.
record-fiche-hint = L’entretien sur une page : besoins, programmes cités, relais, citations clés, suites.
record-notice-hint = Information et recueil du consentement, à remettre avant ou pendant l’entretien.
hint-notice = Le document qui explique la démarche et recueille l’accord, à remettre avant ou pendant l’entretien.
record-written = PDF écrit : { $path }
record-written-draft = Brouillon écrit : { $path }
record-last = Dernier PDF : écrit le { $day } à { $hour }.
record-last-draft = Dernier PDF : un brouillon, écrit le { $day } à { $hour }.
record-stale = Ce PDF a été écrit le { $day } à { $hour }, avant les derniers changements : exportez-le de nouveau.
record-overtaken = Le PDF écrit le { $day } à { $hour } est un brouillon d’avant l’envoi : exportez le compte rendu.
fiche-no-key-quote = Aucune citation clé n’est choisie.
fiche-choose-quotes = Choisir les citations clés
fiche-key-quotes-kept = { $n ->
    [1] Une citation clé est choisie, mais elle ne peut être montrée : elle est non citable.
   *[other] { $n } citations clés sont choisies, mais aucune ne peut être montrée : elles sont non citables.
}
fiche-see-excerpts = Voir les extraits
withheld-compte_rendu = { $n ->
    [1] 1 passage des notes ne s’imprime pas
   *[other] { $n } passages des notes ne s’impriment pas
}
withheld-fiche = { $n ->
    [1] 1 ligne ne s’imprime pas telle quelle
   *[other] { $n } lignes ne s’impriment pas telles quelles
}
withheld-notice = { $n }
withheld-to_verify = À vérifier
withheld-reminder = Pour l’équipe
withheld-followup = Suite
withheld-entry = Inventaire
withheld-place = Lieu
withheld-names = Retiré, faute d’accord pour être nommé : { $names }.
withheld-words = Retiré : reprend des mots non citables.
withheld-reword = Reformuler les suites
message-record-title = Le message qui porte le compte rendu
message-reminder-title = La relance
message-to = À
message-subject = Objet
message-body = Message
message-nobody = Aucune personne n’est notée dans cet entretien.
message-no-email = pas de courriel connu
message-add-email = L’ajouter
message-wrong-email = { $email } : ce courriel ne se lit pas
message-mend-email = Le corriger
message-attach = Joignez-y le PDF : aucun programme de courrier ne le fait à votre place.
message-open = Ouvrir dans le courrier
copy-address = { $n ->
    [1] Copier l’adresse
   *[other] Copier les adresses
}
copy-subject = Copier l’objet
copy-body = Copier le texte
copied-address = Adresse copiée.
copied-subject = Objet copié.
copied-body = Texte copié.
copy-refused = Le presse-papiers est refusé : sélectionnez le texte, puis Ctrl+C.
export-draft = Exporter un brouillon
record-back = Revenir aux notes
record-before = L’entretien n’est pas encore tenu. La notice se remet avant ou pendant l’échange ; le compte rendu s’envoie ensuite d’ici.
record-open = Envoyer pour relecture
record-follow = Suivre l’accord
send-title = Envoyer
send-first = Dites quand le compte rendu part, et jusqu’à quand il peut être corrigé : le PDF et le message l’annonceront.
send-how = Préparez le message, et joignez-y le PDF.
send-mail = Préparer le message
send-on = Envoyé le
send-tacit = Accord tacite le
send-tacit-hint = Sans réponse de sa part, le compte rendu vaudra accord après cette date.
send-tacit-none = Sans date annoncée, le silence ne vaut pas accord.
send-backwards = L’accord tacite laisse au moins un jour après l’envoi.
send-again = Noter un autre envoi
send-once = Noter un envoi
send-to-verify = { $n ->
    [1] Une ligne reste à vérifier : elle ne s’imprime pas.
   *[other] { $n } lignes restent à vérifier : elles ne s’impriment pas.
}
send-left-to-do = { $n ->
    [1] Une suite notée n’est pas encore dans les suites à donner.
   *[other] { $n } suites notées ne sont pas encore dans les suites à donner.
}
send-and-export = Noter l’envoi et exporter le PDF
send-only = Noter l’envoi sans PDF
send-see-notes = Voir les notes
sent-on = envoyé le { $day }
agree-title = Accord
agree-not-sent = Le compte rendu n’est pas encore envoyé.
agree-done = Le compte rendu est validé : ses extraits peuvent paraître dans une version publiée.
agree-tacit = Sans réponse, accord tacite le { $day }.
agree-past = La date annoncée, le { $day }, est passée : le silence vaut accord.
agree-no-day = Aucune date n’a été annoncée : le silence ne vaut pas accord.
agree-reminded = Relance : { $days }.
agree-remind = Préparer une relance
agree-note-reminder = Noter la relance
agree-tacitly = Valider tacitement
agree-amendment-first = Un texte amendé attend d’être comparé.
amend-title = Texte amendé
amend-unfold = Un texte est déjà revenu
amend-how = Collez le texte revenu corrigé, ou partez de vos notes pour saisir ses corrections. Rien ne change dans les notes avant que vous ayez comparé.
amend-text = Texte amendé
amend-placeholder = Coller ici le texte revenu
amend-from-notes = Partir des notes
amend-compare = Comparer avec les notes
amend-waits = Un texte amendé attend d’être comparé avec les notes.
amend-drop = Écarter ce texte
amend-dropped = Texte amendé écarté, les notes restent telles quelles. Ctrl+Z le fait revenir.
returned-told = Texte revenu le { $day } : { $counts }.
returned-taken = { $n ->
    [0] aucun changement repris
    [one] 1 changement repris
   *[other] { $n } changements repris
}
returned-refused = { $n ->
    [one] 1 refusé
   *[other] { $n } refusés
}
returned-same = Texte revenu le { $day }, sans changement.
returned-aside = Texte revenu le { $day }, écarté sans comparaison.
returned-see = Voir les changements
returned-hide = Masquer les changements
change-taken = Repris
change-refused = Non repris
answer-copy = Copier une réponse à la personne
answer-copied = Réponse copiée : collez-la dans votre message.
answer-not-copied = La réponse n’a pas pu être copiée. Sélectionnez les changements ci-dessus et copiez-les.
answer-all = Merci de votre relecture : toutes vos corrections ont été reprises.
answer-some = { $n ->
    [one] Merci de votre relecture. Vos corrections ont été reprises, sauf une :
   *[other] Merci de votre relecture. Vos corrections ont été reprises, sauf { $n } :
}
answer-instead = – vous proposiez « { $after } » ; nous avons gardé « { $before } ».
answer-kept = – vous retiriez « { $before } » ; nous l’avons gardé.
answer-not-added = – vous ajoutiez « { $after } » ; nous ne l’avons pas repris.
answer-end = Dites-nous si cela ne vous convient pas : nous reprendrons le texte avec vous.
amend-another = Un autre texte est revenu
compare-validated-title = Ce qui a changé depuis
compare-validated = Envoyé ou validé
compare-today = Aujourd’hui
compare-close = Fermer
compare-aside = { $n ->
    [one] 1 ligne du compte rendu, hors des notes, n’est pas comparée
   *[other] { $n } lignes du compte rendu, hors des notes, ne sont pas comparées
}
hunk-read-label = Différence { $n }
changed-since-on = Validé le { $day }. Ces notes ont changé depuis : le compte rendu est à faire relire.
changed-since = Ces notes ont changé depuis leur validation : le compte rendu est à faire relire.
changed-see = Voir ce qui a changé
reopen = Rouvrir
reopened = Compte rendu rouvert : il attend d’être relu. Ctrl+Z le rend validé.
agree-done-changed = Le compte rendu a été validé, mais les notes ont changé depuis : il est à faire relire avant d’être cité.
agree-unread = Les notes ont changé depuis l’envoi : ces mots n’ont pas été lus.
agree-known = Ces changements ont été lus
validate-unread = Ce qui a changé depuis l’envoi n’a pas été lu : le compte rendu validé le dira, jusqu’à ce qu’il soit renvoyé.
agree-reopened = Les notes ont changé depuis qu’elles ont été validées.
date-ahead = Cet entretien est daté du { $day }. Tenu aujourd’hui ?
date-today = Dater d’aujourd’hui
date-keep = Garder la date
verify-left = { $n ->
    [one] 1 ligne reste à vérifier : elle ne figure pas dans le compte rendu.
   *[other] { $n } lignes restent à vérifier : elles ne figurent pas dans le compte rendu.
}
verify-see = Voir les notes
validate-anyway = Valider quand même
passages-answered = Réponse pour chaque passage
passages-all = Pour tous les passages
passages-unfold = Passage par passage ({ $n })
passages-fold = Masquer les passages
passages-differ = Réponses différentes
passage-degree = Degré du passage { $n }
agreement-of = Accord de { $name }
agreements-nobody = Aucune personne n’est notée pour cet entretien : ses passages se lisent sans nom.
compare-title = Comparaison des deux textes
compare-before = Dans les notes
compare-after = Dans le texte amendé
compare-nothing = rien ici
compare-removed = retiré
compare-n = { $n ->
    [0] Aucune différence
    [1] 1 différence
   *[other] { $n } différences
}
compare-left = { $n } à décider
compare-all-decided = tout est décidé
compare-none = Les deux textes disent la même chose.
compare-key-move = parcourir
compare-key-accept = accepter
compare-key-refuse = refuser, puis la suivante
compare-key-all = Maj+A
compare-later = Plus tard
compare-accept-all = Tout accepter
compare-finish-waits = Reprendre les changements
compare-key-finish = reprendre
compare-finish = { $n ->
    [0] Garder les notes telles quelles
    [1] Reprendre 1 changement
   *[other] Reprendre { $n } changements
}
compare-done = { $n ->
    [0] Notes gardées telles quelles.
    [1] 1 changement repris dans les notes.
   *[other] { $n } changements repris dans les notes.
}
hunk-label = Différence { $n }, { $state }
hunk-waiting = à décider
hunk-accepted = acceptée
hunk-refused = refusée
hunk-accept = Accepter
hunk-refuse = Refuser

## Help and keys
help = Aide
help-sub = Le guide de Croisée, du premier dossier au dernier livrable.
help-open = Ouvrir le guide
help-back = Revenir
help-contents = Sommaire
help-find = Chercher dans l’aide
help-found = { $at } sur { $n }, Entrée passe au suivant
help-language = The guide is written in French for now.
keys-all = Raccourcis clavier
keys-everywhere = Partout
keys-lists = Dans les listes
keys-planning = Entretiens et suites
keys-call = Pendant l’appel, dans les notes
keys-after = De la sélection
keys-compare = Comparaison de deux textes
keys-statements = Énoncés
keys-help = ouvrir l’aide, en revenir
keys-these = voir ces raccourcis
keys-search = chercher dans le dossier, aller quelque part, faire
keys-undo = annuler
keys-redo = rétablir
keys-size = tout agrandir, tout réduire, taille habituelle
keys-back = revenir à l’écran précédent
keys-escape = fermer ce qui est ouvert, renoncer
keys-move = parcourir
keys-across = d’une colonne, d’un jour, d’un onglet à l’autre
keys-ends = au début, à la fin
keys-page = page ou mois précédent, suivant
keys-open = ouvrir, choisir la ligne
keys-calendar = ouvrir le calendrier d’une date
keys-add = ajouter : une organisation, une rencontre, une suite, un énoncé
keys-add-person = ajouter une personne (écran Participants)
keys-choose = choisir l’entretien, cocher la suite
keys-stretch = étendre le choix
keys-all-rows = choisir tous les entretiens montrés
keys-step = avancer ou reculer d’une étape (avancement), d’un jour (calendrier)
keys-week = déplacer d’une semaine (calendrier)
keys-timer = commencer l’appel, faire une pause, reprendre
keys-timer-end = terminer l’appel
keys-time = écrire l’heure
keys-questions = ouvrir la question de ce numéro
keys-their-words = mettre entre guillemets leurs propres mots
keys-check = marquer « à vérifier »
keys-note-followup = marquer une suite
keys-whole = plein écran, sans distraction
keys-take-excerpt = en faire un extrait
keys-take-need = en faire un besoin
keys-take-programme = en faire un programme cité
keys-take-followup = en faire une suite à donner
keys-last-theme = retirer le dernier thème choisi
keys-finish = enregistrer les thèmes ou l’énoncé
keys-to-record = passer au compte rendu, revenir aux notes
keys-accept = accepter la différence
keys-refuse = la refuser
keys-accept-all = tout accepter
keys-take-changes = reprendre les changements, une fois tout décidé
keys-edit = modifier l’énoncé
keys-order = le monter, le descendre
keys-delete = le supprimer
keys-to-drawer = passer aux appuis possibles
keys-support = citer à l’appui
keys-nuance = citer en nuance
keys-contradict = citer en contradiction
keys-from-drawer = revenir à l’énoncé
keys-prose = Texte d’une section
keys-heading = titre, sous-titre
keys-paragraph = paragraphe
keys-bold = gras
keys-italic = italique
keys-list = liste à puces, liste numérotée
keys-nest = enfoncer, remonter dans la liste
keys-quote = citation
keys-link = lien
keys-break = à la ligne dans le même paragraphe
keys-typed = reprendre ce qui vient d’être mis en forme
keys-grid = Tableau d’une section
keys-cell = écrire dans la cellule
keys-clear = vider les cellules choisies
keys-copy = copier, couper, coller un bloc de cellules
keys-all-cells = choisir toutes les cellules
keys-move-row = déplacer la ligne, la colonne
key-tab = Tab
key-shift = Maj
key-delete = Suppr
key-backspace = Retour arrière
key-home = Début
key-end = Fin
key-pageup = Page ↑
key-pagedown = Page ↓

## Écrire une section
prose-of-section = Texte de la section
prose-begin = Écrire le texte de cette section…
prose-tools = Mise en forme
prose-title = Titre
prose-subtitle = Sous-titre
prose-bold = Gras
prose-italic = Italique
prose-bullets = Liste à puces
prose-numbers = Liste numérotée
prose-quote = Citation
prose-link = Lien
prose-cite = Énoncé
prose-link-address = Adresse web ou courriel
prose-link-set = Poser le lien
prose-link-remove = Retirer
prose-link-wrong = Une adresse web (https://…) ou un courriel.
prose-kept = Gardé tel quel dans le document
prose-whole = Texte de toute la démarche : il paraît aussi dans les autres livrables.
prose-closed = Un texte de cette section est trop long pour être modifié ici. Il est gardé, et imprimé tel quel.
prose-too-long = Rien n’a été collé : une section tient au plus { $most } milliers de signes. Répartissez ce texte sur plusieurs sections.
text-conflict = Ce texte a changé ailleurs depuis que vous l’écrivez.
cite-here = Citer
cite-statement = Citer l’énoncé { $n } dans le texte
cite-chip = énoncé { $n }
cite-list = Énoncés à citer
cite-none = Aucun énoncé ne répond à ces mots.
cite-no-statement = Ce livrable n’a pas encore d’énoncé à citer.
cite-unknown = Aucun énoncé ne porte le code { $code }.
cite-whole = Cet énoncé est de toute la démarche.
grid = Tableau
grid-add = Ajouter un tableau
grid-new-title = Nouveau tableau
grid-title = Titre du tableau
grid-source = Source
grid-remove = Supprimer
grid-removed = Tableau supprimé. Ctrl+Z le fait revenir.
grid-tools = Lignes et colonnes
grid-row = Ligne
grid-column = Colonne
grid-cell = Ligne { $row }, colonne { $column }
grid-row-add = Ajouter une ligne dessous
grid-row-remove = Supprimer la ligne
grid-row-up = Monter la ligne
grid-row-down = Descendre la ligne
grid-column-add = Ajouter une colonne à droite
grid-column-remove = Supprimer la colonne
grid-column-left = Déplacer la colonne à gauche
grid-column-right = Déplacer la colonne à droite
grid-too-large = Rien n’a été collé : un tableau tient au plus { $rows } lignes et { $columns } colonnes.
figure-label = Libellé
figure-value = Valeur
figure-unit = Unité
figure-date = Date

# La croisée
crossing = La croisée
crossing-sub =
    { $organisations ->
        [0] Qui dit quoi, qui diffère, qui se tait.
        [one] Qui dit quoi, qui diffère, qui se tait. { $organisations } organisation entendue en { $hearings } entretien.
       *[other] Qui dit quoi, qui diffère, qui se tait. { $organisations } organisations entendues en { $hearings } entretiens.
    }
crossing-sub-short = Qui dit quoi, qui diffère, qui se tait.
crossing-tabs = Ce que montre la croisée
crossing-tab-matrix = Matrice
crossing-tab-silences = Silences
crossing-tab-gaps = Trous dans la raquette
crossing-settings = Réglages de la croisée
crossing-across = Colonnes
crossing-across-sphere = Sphères
crossing-across-profil = Profils
crossing-across-echelon = Échelons
crossing-across-territoire = Territoires
crossing-across-voix = Voix
crossing-across-espace = Espaces
crossing-level = Lignes :
crossing-level-axe = axes
crossing-level-volet = volets
crossing-level-theme = thèmes
crossing-count = Compter :
crossing-count-organisations = organisations
crossing-count-organisations-part = part des organisations
crossing-count-entretiens = entretiens
crossing-count-entretiens-part = part des entretiens
crossing-order = Trier :
crossing-order-ecart = écart
crossing-order-nombre = nombre
crossing-order-cadre = ordre du cadre
crossing-scope = Périmètre
crossing-scope-space = Paroles retenues
crossing-whole = Toute la démarche
crossing-with-meetings = rencontres comprises
crossing-sources = Dites dans
crossing-source-ecoute = Entretiens d’écoute
crossing-source-nemawashi = Nemawashi
crossing-source-suivi = Entretiens de suivi
crossing-source-rencontre = Rencontres
crossing-validated = Entretiens validés seulement
crossing-validated-short = validés seulement
crossing-table = Thèmes et groupes
crossing-theme = Thème
crossing-all = Tous
crossing-difference = Écart
crossing-difference-what = De combien les parts des colonnes s’éloignent de la part d’ensemble, chacune pesant par ses organisations entendues. Vide : tous en parlent autant.
crossing-difference-none = Trop peu de groupes à comparer
crossing-difference-words = De { $lowest } ({ $least }) à { $highest } ({ $most })
crossing-heard-organisations =
    { $n ->
        [0] aucune entendue
        [one] { $n } entendue
       *[other] { $n } entendues
    }
crossing-heard-entretiens =
    { $n ->
        [0] aucun entretien
        [one] { $n } entretien
       *[other] { $n } entretiens
    }
crossing-small = Moins de trois organisations entendues : cette colonne ne pèse pas dans l’écart et ne paraît pas dans ce qui sort du dossier.
crossing-cell-organisations =
    { $n ->
        [0] personne sur { $group }
        [one] { $n } organisation sur { $group } ({ $share })
       *[other] { $n } organisations sur { $group } ({ $share })
    }
crossing-cell-entretiens =
    { $n ->
        [0] personne sur { $group }
        [one] { $n } entretien sur { $group } ({ $share })
       *[other] { $n } entretiens sur { $group } ({ $share })
    }
crossing-few = « < 3 » dans tout ce qui sort du dossier
crossing-legend = Plus une case est foncée, plus grande est la part des entendus (au plus { $top }).
crossing-note = Une ou deux organisations s’écrivent « < 3 » ; une colonne où moins de trois ont été entendues est hachurée.
crossing-side = Ce qui est dit
crossing-panel = Montrer
crossing-panel-faces = Face à face
crossing-panel-words = Toutes les paroles
crossing-left = Groupe de gauche
crossing-right = Groupe de droite
crossing-others = Tous les autres
crossing-of-organisations =
    { $n ->
        [0] personne sur { $group }
        [one] { $n } organisation sur { $group }
       *[other] { $n } organisations sur { $group }
    }
crossing-of-entretiens =
    { $n ->
        [0] personne sur { $group }
        [one] { $n } entretien sur { $group }
       *[other] { $n } entretiens sur { $group }
    }
crossing-sum-organisations =
    { $n ->
        [0] Personne n’en parle
        [one] { $n } organisation
       *[other] { $n } organisations
    }
crossing-sum-entretiens =
    { $n ->
        [0] Personne n’en parle
        [one] { $n } entretien
       *[other] { $n } entretiens
    }
crossing-sense-appuie =
    { $n ->
        [one] { $n } appuie
       *[other] { $n } appuient
    }
crossing-sense-nuance =
    { $n ->
        [one] { $n } nuance
       *[other] { $n } nuancent
    }
crossing-sense-contredit =
    { $n ->
        [one] { $n } contredit
       *[other] { $n } contredisent
    }
crossing-quote-open = Ouvrir à cet endroit des notes
crossing-not-validated = non validé
crossing-bears-appuie = Appuie « { $claim } »
crossing-bears-nuance = Nuance « { $claim } »
crossing-bears-contredit = Contredit « { $claim } »
crossing-opposed = Ils se séparent sur « { $claim } »
crossing-more =
    { $n ->
        [one] Encore une paire de paroles.
       *[other] Encore { $n } paires de paroles.
    }
crossing-more-words =
    { $n ->
        [one] Encore un extrait de cette organisation, dans ses entretiens.
       *[other] Encore { $n } extraits de cette organisation, dans ses entretiens.
    }
crossing-all-words = Toutes les paroles
crossing-faces-empty = Aucun de ces deux groupes n’en a parlé.
crossing-words-empty = Personne n’en a parlé ici.
crossing-someone = Sans organisation connue
crossing-withheld =
    { $n ->
        [one] Un extrait non citable n’est ni compté ni montré ici.
       *[other] { $n } extraits non citables ne sont ni comptés ni montrés ici.
    }
crossing-all-columns = Toutes les colonnes
crossing-begin-from = À partir de ce qui est dit de « { $theme } ».
crossing-begin-space = Espace de dialogue
crossing-begin-words =
    { $all ->
        [0] Aucun extrait à lier
       *[other] Extraits liés : { $n } sur { $all }
    }
crossing-begin-sense = En quel sens
crossing-begin-empty = Écrivez l’énoncé.
crossing-begin-none = Cochez au moins un extrait.
crossing-begin-more =
    { $n ->
        [one] Un autre extrait de ce groupe pourra être lié depuis l’espace.
       *[other] { $n } autres extraits de ce groupe pourront être liés depuis l’espace.
    }
crossing-tick-all = Tout cocher
crossing-tick-none = Tout décocher
crossing-bare = Le cadre commun n’a pas encore de thème
crossing-bare-text = La croisée met les thèmes du cadre face à ceux qui en parlent. Ouvrez un entretien et étiquetez un premier extrait, ou importez un cadre.
crossing-silent = Personne n’est entendu dans ce périmètre
crossing-silent-text = Un entretien compte dès qu’il est tenu. Notez-en un comme tenu, ou élargissez le périmètre ci-dessus.
crossing-untagged = Aucun extrait ne porte encore de thème
crossing-untagged-text = Dans les notes d’un entretien, sélectionnez des mots, puis Ctrl+E, et choisissez un thème. La croisée se remplit d’elle-même.
crossing-to-interviews = Voir les entretiens

# Silences
silence-unheard = Pas encore entendus
silence-lone =
    { $across ->
        [sphere] Une seule sphère en parle
        [profil] Un seul profil en parle
        [echelon] Un seul échelon en parle
        [territoire] Un seul territoire en parle
        [voix] Une seule voix en parle
       *[other] Un seul espace en parle
    }
silence-lone-what = Les autres ont été entendus et n’en disent rien.
silence-partial = Plusieurs en parlent, pas tous
silence-partial-what = D’autres ont été entendus et se taisent sur ces thèmes.
silence-nobody = Personne n’en parle
silence-nobody-what = Des thèmes du cadre qui attendent une première parole.
silence-alone =
    { $n ->
        [one] { $who } seulement, { $n } organisation
       *[other] { $who } seulement, { $n } organisations
    }
silence-silent = Rien de : { $who }
silence-none = Rien ici.
silence-single = Portés par une seule organisation
silence-single-what = Ces énoncés attendent une seconde voix.
silence-unconfronted = À confronter
silence-unconfronted-what = Sur leurs thèmes, d’autres ont parlé sans que l’énoncé les entende. Cela dit où regarder, non que quelqu’un contredise.
silence-elsewhere-appuie = appuie { $code }
silence-elsewhere-nuance = nuance { $code }
silence-elsewhere-contredit = contredit { $code }
silence-not-heard = n’entend pas : { $who }
silence-link = Lier à l’énoncé
silence-linked = Lié à l’énoncé : { $sense }. Ctrl+Z le délie.
silence-show =
    { $n ->
        [one] Voir une autre parole sur ces thèmes
       *[other] Voir { $n } autres paroles sur ces thèmes
    }
silence-more = Et { $n } autres énoncés.

# Trous dans la raquette
gap-table = Volets et entrées de l’inventaire
gap-across = Colonnes
gap-across-echelle = Échelles
gap-across-territoire = Territoires
gap-only-scale = Échelle :
gap-only-territory = Territoire :
gap-any = toutes
gap-unknown = non précisé
gap-closed = Entrées closes aussi
gap-sum = Besoins sans programme : { $unanswered } sur { $needs } · programmes sans besoin : { $idle } sur { $programmes }
gap-cell = Besoins sans programme : { $unanswered } sur { $needs }. Programmes sans besoin : { $idle } sur { $programmes }.
gap-row =
    { $needs ->
        [one] { $needs } besoin
       *[other] { $needs } besoins
    }, { $programmes ->
        [one] { $programmes } programme
       *[other] { $programmes } programmes
    }
gap-unanswered = Besoins sans programme
gap-idle = Programmes sans besoin
gap-unanswered-none = Chaque besoin a son programme.
gap-idle-none = Chaque programme répond à un besoin.
gap-needs-none = Aucun besoin ici.
gap-programmes-none = Aucun programme ici.
gap-lapsed = ses programmes sont clos
gap-volet = Volet
gap-description = Description
gap-status = État
gap-status-ouvert = ouvert
gap-status-clos = clos
gap-status-a_verifier = à vérifier
gap-source = Source
gap-code = Code
gap-to-interview = Ouvrir l’entretien d’origine
gap-to-meeting = Ouvrir la rencontre d’origine
gap-show-all = Montrer les { $n } autres
gap-note = Besoins qu’aucun programme n’atteint, sur tous ceux de la case ; après le signe +, les programmes sans besoin. Une case vide n’a pas de besoin.
gap-empty = L’inventaire est encore vide
gap-empty-text = Les entretiens le nourrissent : dans des notes, sélectionnez des mots, puis Alt+B pour un besoin, Alt+P pour un programme. Un inventaire s’importe aussi.
keys-crossing = La croisée
keys-begin-here = Commencer un énoncé depuis la case

## Synthesis of the whole démarche
whole = Synthèse de la démarche
whole-word = Toute la démarche
whole-intuitions = Intuitions de départ
whole-others = Autres énoncés de la démarche
whole-elsewhere = Intuitions des espaces
whole-empty = Que retenir de tous les entretiens ?
whole-empty-text = Écrivez ce que l’on supposait au départ, puis citez à l’appui ce que les entretiens en disent. Ce qui vaut pour toute la démarche s’écrit ici aussi.

## The page of a statement
statement-n = Énoncé { $n }
statement-open = Ouvrir sa page
statement-to-board = Voir parmi les autres
placed-in = Placé dans « { $section } ».
section-by-nature = selon sa nature
claim-essential = Retenir pour « L’essentiel »
claim-published = Où ses appuis sont parus
claim-published-none = Aucun livrable exporté ne montre encore ses appuis.
claim-quotes-n = { $n } { $n ->
    [1] extrait
   *[other] extraits
}
evidence-appuie = À l’appui
evidence-nuance = En nuance
evidence-contredit = En contradiction
evidence-none-appuie = Rien ne l’appuie encore.
evidence-none-nuance = Rien ne le nuance.
evidence-none-contredit = Rien ne le contredit.
evidence-gone = Cet appui n’est plus dans le dossier.
evidence-note = Note sur cet appui
evidence-note-add = noter
evidence-note-edit = modifier la note
drawer-context = en contexte
past = Historique
past-none = Aucun changement depuis que l’énoncé est dans le dossier.
past-more = { $n } de plus
past-nothing = rien
past-commence = Énoncé commencé
past-texte = Texte modifié, auparavant :
past-nature = Nature : { $before } → { $after }
past-section = Section : { $before } → { $after }
past-espace = Espace : { $before } → { $after }
past-rang = Déplacé parmi les autres
past-a_revoir = Un appui a changé
past-revu = Revu
past-cite = Appui cité : { $sense }
past-retire = Appui retiré
past-sens = Sens d’un appui : { $before } → { $after }
past-note = Note sur un appui
keys-section = le placer dans la section précédente, suivante
keys-statement-page = ouvrir sa page
