# Ce que le noyau dit à l’écran. Typographie française : espace fine avant ; ! ? et dans les guillemets, insécable avant les deux-points.

## Comment un extrait sera lu
reads-as = Sera lu : « { $who } »
reads-anonymous = Sera lu sans nom
reads-never = Ne sortira pas du dossier
reads-because-speaker = C’est le degré que la personne a accepté.
reads-because-no_degree = La personne a donné son accord sans dire à quel degré.
reads-because-consent_not_given = La personne n’a pas (encore) donné son accord.
reads-because-consent_withdrawn = La personne a retiré son accord.
reads-because-no_speaker = On ne sait pas qui parle.
reads-because-several_speakers = Plusieurs personnes ont pu le dire : le degré le plus fermé l’emporte.
reads-because-interview = C’est le degré de l’entretien.
reads-because-meeting = C’est le degré de la rencontre.
reads-because-meeting_unset = Une rencontre est anonyme, sauf indication contraire.
reads-because-excerpt = C’est le degré propre à cet extrait.
hindrance-unvalidated = L’entretien n’est pas encore validé.
hindrance-lost = Les notes ne contiennent plus ces mots.
reads-because-no_organisation = Aucune organisation n’est connue à qui l’attribuer.
reads-because-small_group = Moins de trois organisations de cette sphère ont été entendues : la nommer dirait qui parle.
reads-because-overlap = Il recouvre un extrait plus fermé.
reads-because-lost = Sa place dans les notes est perdue : on ne sait plus ce qu’il recouvre.
reads-because-not_validated = Le compte rendu n’est pas validé.
reads-because-not_revalidated = Les notes ont changé depuis la validation : ces mots n’ont pas été relus.
degree-nominatif = nominatif
degree-organisation = organisation
degree-sphere = sphère
degree-anonyme = anonyme
degree-non_citable = non citable

## Ce qu’un énoncé appelle
warn-no-evidence = Aucun appui : rien ne dit encore qui le porte.
warn-one-organisation = Une seule organisation le porte.
warn-not-carried = Personne ne le porte : les appuis le nuancent ou le contredisent.
warn-withheld = { $count ->
    [one] Un appui ne sortira pas du dossier.
   *[other] { $count } appuis ne sortiront pas du dossier.
}
warn-unvalidated = { $count ->
    [one] Un appui vient d’un entretien qui n’est pas validé : une version publiée l’omettra.
   *[other] { $count } appuis viennent d’entretiens qui ne sont pas validés : une version publiée les omettra.
}
warn-lost = { $count ->
    [one] Les mots d’un appui ne se retrouvent plus dans les notes.
   *[other] Les mots de { $count } appuis ne se retrouvent plus dans les notes.
}

## À faire
todo-a_planifier = Planifier l’entretien avec { $who }
todo-propose = Fixer la date de l’entretien avec { $who }
todo-tenu = Rédiger le compte rendu : { $who }
todo-redige = Envoyer le compte rendu pour relecture : { $who }
todo-envoye = Recueillir la validation : { $who }
todo-amende = Faire valider le compte rendu amendé : { $who }
todo-stale = Revoir, un appui a changé : { $text }

## Sources d’un énoncé
source-inventory = inventaire
source-document = { $author }, { $title }
source-figure = série de chiffres, { $count ->
    [one] une valeur
   *[other] { $count } valeurs
}

## Le dossier en lecture seule
read-only-asked = Ce dossier a été ouvert pour lecture.
read-only-medium = Ce dossier se trouve à un endroit où l’on ne peut pas écrire. Pour le modifier, copiez-le ailleurs.

## Ce que dit la fenêtre
progress-setting = Mise en page : { $title }
dialog-save-dossier = Enregistrer le dossier
dialog-open-dossier = Ouvrir un dossier
dialog-export-pdf = Exporter le PDF
dialog-export-all = Choisir un dossier pour les livrables
kind-dossier = Dossier Croisée
kind-pdf = Document PDF
untitled = Nouveau dossier
demo-file = Démonstration
no-dossier = Aucun dossier n’est ouvert.
no-dossier-next = Ouvrez un dossier depuis l’accueil.
not-recent = Ce fichier ne figure pas parmi les dossiers récents.
not-recent-next = Utilisez « Ouvrir un dossier ».
no-folder = Aucun livrable n’a encore été exporté dans cette séance.
no-folder-next = Exportez d’abord un livrable.
no-mail = Aucun programme de courrier n’a pu être ouvert.
no-mail-kept = Le dossier est resté tel qu’il était.
no-mail-next = Copiez l’adresse et le texte dans votre messagerie, ou réglez le programme de courrier par défaut de votre ordinateur.
internal = Une opération a échoué d’une manière imprévue.
internal-kept = Le dossier est resté tel qu’il était.
outline-empty = Rien encore dans cette partie
outline-attention = { $count ->
    [one] Un point à revoir
   *[other] { $count } points à revoir
}

## Entretiens à relancer
chase-not-held = Prévu le { $date }, pas encore tenu
chase-no-answer = Sans réponse depuis { $count ->
    [one] un jour
   *[other] { $count } jours
}
chase-no-answer-since = Sans réponse depuis le { $date }
chase-tacit = { $count ->
    [0] Accord tacite ce soir, sans réponse
    [1] Accord tacite demain
   *[other] Accord tacite dans { $count } jours
}
chase-changed = Modifié depuis sa validation, à faire relire
chase-tacit-past = Accord tacite échu le { $date }, à valider
chase-record = Compte rendu envoyé, sans réponse depuis { $count ->
    [one] un jour
   *[other] { $count } jours
}
chase-record-since = Compte rendu envoyé, sans réponse depuis le { $date }

## Qui n’a pas été entendu
grouping-sphere = Sphère
grouping-profil = Profil
grouping-echelon = Échelon territorial
grouping-territoire = Territoire
grouping-espace = Espace de dialogue
grouping-unknown = Non précisé

## Rendez-vous
dialog-export-ics = Exporter les rendez-vous
kind-ics = Calendrier
ics-file = Entretiens
ics-summary = Entretien avec { $organisation }
ics-persons = Avec : { $names }
ics-facilitators = Mené par : { $names }
mode-visio = Visioconférence
mode-telephone = Téléphone
mode-presentiel = En présence

## Message préparé pour l’interviewé
mail-record-subject = Compte rendu de notre entretien, à relire
mail-record-body =
    Bonjour,

    Merci pour l’entretien que vous nous avez accordé{ $held ->
        [none] {""}
       *[other] {" "}le { $held }
    } dans le cadre de la démarche « { $title } ».

    Vous en trouverez le compte rendu ci-joint. Dites-nous ce que vous souhaitez corriger, retirer ou préciser, et comment vos paroles peuvent être citées : en votre nom, au nom de votre organisation, plus largement, ou pas du tout.
    { $tacit ->
        [none] {""}
       *[other]
        {""}
        Sans réponse de votre part le { $tacit } au soir, nous considérerons que ce compte rendu vous convient.
    }

    Bien cordialement,
    { $signed }
mail-reminder-subject = Rappel : compte rendu de notre entretien, à relire
mail-reminder-body =
    Bonjour,

    Nous vous avons adressé{ $sent ->
        [none] {""}
       *[other] {" "}le { $sent }
    } le compte rendu de notre entretien dans le cadre de la démarche « { $title } ».

    Avez-vous pu le relire ? Une correction, un retrait ou un simple accord en réponse à ce message nous suffit.
    { $tacit ->
        [none] {""}
       *[other]
        {""}
        Sans réponse de votre part le { $tacit } au soir, nous considérerons que ce compte rendu vous convient.
    }

    Bien cordialement,
    { $signed }

## Participants
duplicate-name = même nom
duplicate-acronym = même sigle
duplicate-email = même courriel
export-edition = édition { $edition }
export-published = publié
export-draft = brouillon

## Import
dialog-import = Choisir des fichiers à importer
dialog-refusals = Enregistrer les lignes refusées
dialog-refusals-all = Choisir où enregistrer les lignes refusées
kind-import = Tableaux et textes
kind-any = Tous les fichiers
kind-csv = Tableau CSV
import-gone = Ces fichiers ne sont plus retenus.
import-gone-kept = Rien n’a été écrit.
import-gone-next = Choisissez-les de nouveau.
import-too-much = Ces fichiers sont trop nombreux, ou trop longs ensemble.
import-too-much-kept = Rien n’a été lu ni écrit.
import-too-much-next = Choisissez-en moins à la fois.
