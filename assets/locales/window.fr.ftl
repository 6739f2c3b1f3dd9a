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
hindrance-entry = Ce besoin vient d’un entretien qui ne peut pas être cité, ou en répète des mots réservés : il ne sera pas montré.
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
warn-erased = Des paroles sur lesquelles cet énoncé s’appuyait ont été effacées le { $day }, à la demande de qui les avait dites.
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
todo-changed = Faire relire, modifié depuis sa validation : { $who }
todo-stale = Revoir, un appui a changé : { $text }

## Sources d’un énoncé
source-inventory = inventaire
source-document = { $author }, { $title }
evidence-inventory = inventaire de la démarche
source-figure = série de chiffres, { $count ->
    [one] une valeur
   *[other] { $count } valeurs
}

## Le dossier en lecture seule
read-only-asked = Ce dossier a été ouvert pour lecture.
read-only-medium = Ce dossier se trouve à un endroit où l’on ne peut pas écrire. Pour le modifier, copiez-le ailleurs.

## Ce que dit la fenêtre
progress-setting = Mise en page : { $title }
dialog-save-copy = Enregistrer une copie
copy-suffix = complet-confidentiel
dialog-save-dossier = Enregistrer le dossier
dialog-open-dossier = Ouvrir un dossier
dialog-export-pdf = Exporter le PDF
dialog-export-all = Choisir un dossier pour les livrables
kind-dossier = Dossier Croisée
kind-logo = Logo (SVG, PNG, JPEG)
kind-style = Style de Croisée
kind-template = Modèle de livrable
kind-pdf = Document PDF
untitled = Nouveau dossier
demo-file = Démonstration
dialog-foundation = Choisir le point de départ
kind-foundation = Dossier ou archive de Croisée
no-foundation = Aucun dossier n’a été choisi comme point de départ.
no-foundation-kept = Rien n’a été changé.
no-foundation-next = Choisissez-le, puis créez le nouveau dossier.
no-dossier = Aucun dossier n’est ouvert.
no-dossier-kept = Rien n’a été changé.
no-dossier-next = Ouvrez un dossier depuis l’accueil.
passphrase-short = Cette phrase de passe est trop courte.
passphrase-short-kept = Rien n’a été changé.
passphrase-short-next = Douze signes au moins : quatre ou cinq mots sans lien entre eux, par exemple.
not-recent = Ce fichier ne figure pas parmi les dossiers récents.
not-recent-kept = Rien n’a été changé.
not-recent-next = Utilisez « Ouvrir un dossier ».
no-folder = Aucun livrable n’a encore été exporté dans cette séance.
no-folder-kept = Rien n’a été changé.
no-folder-next = Exportez d’abord un livrable.
no-mail = Aucun programme de courrier n’a pu être ouvert.
no-mail-kept = Le dossier est resté tel qu’il était.
no-mail-next = Copiez ce message dans votre messagerie, ou réglez le programme de courrier par défaut de votre ordinateur.
internal = Une opération a échoué d’une manière imprévue.
internal-kept = Le dossier est resté tel qu’il était.
internal-next = Recommencez ; si cela se répète, ouvrez « Vérification » et joignez son texte à un signalement.
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
dialog-logo = Choisir un logo
dialog-style-give = Transmettre le style
dialog-style-take = Reprendre un style
dialog-template-give = Exporter le modèle
dialog-template-take = Reprendre un modèle
dialog-keep-file = Joindre un fichier
dialog-give-file = Enregistrer le fichier joint
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

# In the room: these lines are written into the notes of a meeting.
room-outside = hors de l’espace
room-voice = Voix { $voice }
room-voices-usual = représentative, participative, délibérative
room-line-appuie = { $who }, accord avec l’énoncé { $statement } :
room-line-nuance = { $who }, nuance sur l’énoncé { $statement } :
room-line-contredit = { $who }, désaccord avec l’énoncé { $statement } :
room-said-appuie = Accord exprimé en rencontre.
room-said-nuance = Nuance exprimée en rencontre.
room-said-contredit = Désaccord exprimé en rencontre.
outline-off = Coupée
outline-off-left = { $count ->
    [one] Coupée, un énoncé laissé de côté
   *[other] Coupée, { $count } énoncés laissés de côté
}

## Message qui accompagne l’inventaire
mail-share-relays-subject = Inventaire partagé, état au { $date }
mail-share-relays-body =
    Bonjour,

    Voici, ci-joint, l’inventaire partagé des besoins, des programmes et des réseaux de la démarche « { $title } », tel qu’il est au { $date }.

    Dites-nous ce qui manque, ce qui a changé ou ce qui est clos, et faites-le circuler auprès de qui en a l’usage.

    Avec nos remerciements,
    { $signed }
mail-share-kit-subject = Kit pratique pour les territoires, état au { $date }
mail-share-kit-body =
    Bonjour,

    Voici, ci-joint, le kit pratique de la démarche « { $title } » pour votre territoire : le cadre commun, des outils pour agir, les besoins et les programmes recensés, et les organisations qui ont accepté d’être nommées.

    Faites-en l’usage qui vous convient, et dites-nous ce qui lui manque.

    Avec nos remerciements,
    { $signed }

dialog-share-open = Choisir où écrire les données ouvertes
dialog-table = Exporter le tableau
kind-xlsx = Classeur XLSX
share-public = Public, en accès libre
share-subject-donnees = Inventaire, données ouvertes
share-subject-transmission = Inventaire partagé
share-subject-kit = Kit pratique pour les territoires
share-means-pdf = PDF de { $pages } pages
dialog-docx = Exporter le brouillon pour un traitement de texte
kind-docx = Document DOCX

## La force d’une phrase de passe
strength-text = Avec le fichier volé et cent cartes graphiques, la trouver prendrait { $time }.
strength-minute = moins d’une minute
strength-hour = moins d’une heure
strength-hours = { $count ->
    [one] une heure environ
   *[other] { $count } heures environ
}
strength-days = { $count ->
    [one] un jour environ
   *[other] { $count } jours environ
}
strength-months = { $count ->
    [one] un mois environ
   *[other] { $count } mois environ
}
strength-years = { $count ->
    [one] un an environ
   *[other] { $count } ans environ
}
strength-century = plus d’un siècle, si ses mots ou ses signes ont été tirés au hasard
strength-why-keys = Les touches qui se suivent sur le clavier sont essayées d’abord.
strength-why-repeats = Ce qui se répète se devine vite.
strength-why-sequence = Les suites comme abc ou 6543 sont essayées d’abord.
strength-why-dates = Les dates et les années sont essayées d’abord.
strength-why-names = Les prénoms et les noms sont essayés d’abord.
strength-why-word = Un mot seul se devine vite.
strength-why-common = Elle ressemble à un mot de passe très courant.

## La fiche de secours et le verrou
dialog-recovery = Enregistrer la fiche de secours
not-protected = Ce dossier n’est pas protégé.
not-protected-kept = Rien n’a été changé.
not-protected-next = Donnez-lui d’abord une phrase de passe.

## Tout ce qui concerne une personne
access-title = Tout ce qui vous concerne
access-file = Tout ce qui concerne
access-intro = { $name }, voici tout ce que le dossier de la démarche « { $demarche } » contient de vous au { $day } : votre fiche, vos accords, vos entretiens, vos paroles et ce qu’elles sont devenues.
access-nothing = Rien n’est conservé à ce titre.
access-identity = Votre identité
access-identity-note = { "" }
access-corrected = Ce qui a été corrigé sur votre fiche
access-corrected-note = Ce qu’elle disait avant, et le jour de la correction.
access-corrected-words = « { $before } » est devenu « { $after } ».
access-empty = rien
access-consents = Vos accords
access-consents-note = Chaque accord est un fait daté. Vous pouvez le changer ou le retirer à tout moment.
access-spaces = Espaces et rencontres
access-spaces-note = { "" }
access-interviews = Vos entretiens
access-interviews-note = Avec les envois de compte rendu, les relances et les retours.
access-notes = Notes de vos entretiens
access-notes-note = Ne figurent ici que les notes des entretiens où personne d’autre n’était entendu : les autres portent aussi les paroles d’autrui.
access-words = Vos paroles retenues
access-words-note = À gauche, ce qu’un lecteur en lirait aujourd’hui.
access-cited = Affirmations qui s’appuient sur vos paroles
access-cited-note = Les noms d’autres personnes n’y figurent pas.
access-published = Où vos paroles sont parues
access-published-note = Ces fichiers sont sortis du dossier : ils ne peuvent plus y être changés.
access-followups = Suites à donner
access-followups-note = { "" }
access-mentions = Où il est encore question de vous
access-mentions-note = Dans les textes de l’équipe, avec les mots alentour. Ce que d’autres ont dit leur appartient : il est dit qu’ils parlent de vous, non ce qu’ils disent.
access-rights = Vos droits
access-rights-words = Vous pouvez demander que ce qui est inexact soit corrigé, que l’usage de vos paroles soit limité ou qu’elles soient effacées, et retirer votre accord. Adressez-vous à la personne qui vous a remis ce document. Si la réponse ne vous satisfait pas, vous pouvez saisir la CNIL, www.cnil.fr.
access-name = Nom
access-first-name = Prénom
access-organisation = Organisation
access-role = Fonction
access-email = Adresse électronique
access-phone = Téléphone
access-degree = Degré de citation accepté
access-named = Figurer par votre nom parmi les participants
access-source = D’où vient cette fiche
access-code = Code dans le dossier
access-not-said = non dit
access-not-asked = pas demandé
access-yes = oui
access-no = non
access-consent-demande = Accord demandé
access-consent-donne = Accord donné
access-consent-retire = Accord retiré
access-consent-named = figurer par son nom parmi les participants
access-member = Membre de l’espace
access-meeting = Rencontre
access-interview = Entretien
access-with-others = avec d’autres personnes
access-led-by = mené par { $who }
access-sent = Compte rendu envoyé
access-tacit = sans réponse, il vaut accord le { $day }
access-reminder = Relance
access-returned = Votre retour sur le compte rendu
access-export = Document
access-followup = À faire
access-followup-done = Fait
access-mention-said = Paroles d’autrui
access-mention-said-words = Quelqu’un d’autre parle de vous.
access-mention-written = Texte de l’équipe
access-cited-side = Vos propos y sont rangés sous :
access-somebody = [une autre personne]
access-head-part = Rubrique
access-head-what = Élément
access-head-on = Date
access-head-words = Contenu
dialog-access = Enregistrer tout ce qui concerne cette personne

## Sauvegardes
backup-gone = Cette sauvegarde n’est plus là.
backup-gone-kept = Rien n’a été changé.
backup-gone-next = Choisissez-en une autre.
backup-suffix = sauvegarde
salvage-suffix = récupéré
dialog-backups = Choisir où garder les sauvegardes
copy-pseudonymised = copie pseudonymisée

## La fiche du registre des traitements
sheet-title = Fiche du registre des traitements
sheet-file = Fiche du registre des traitements
sheet-note = Préparée d’après le dossier (RGPD, article 30 ; rubriques du modèle de la CNIL). Les lignes pointillées sont à compléter, et le tout à relire par le responsable du traitement.
sheet-who = Le traitement et son responsable
sheet-responsible = Responsable du traitement
sheet-joint = Responsables conjoints
sheet-joint-words = Les pilotes ci-dessus, qui déterminent ensemble les finalités et les moyens.
sheet-officer = Délégué à la protection des données, contact
sheet-since = Traitement commencé
sheet-updated = Fiche mise à jour
sheet-why = Objectifs et base légale
sheet-purposes = Objectifs poursuivis
sheet-basis = Base légale
sheet-basis-words = Le consentement des personnes entendues (article 6.1.a), recueilli par écrit ou noté avec sa date, et qu’elles peuvent retirer à tout moment.
sheet-people = Personnes et données
sheet-concerned = Personnes concernées
sheet-concerned-words = { $persons } personnes de { $organisations } organisations ({ $spheres }), et les membres de l’équipe.
sheet-data-identity = État civil, coordonnées
sheet-data-identity-words = Nom, prénom, courriel et téléphone professionnels.
sheet-data-work = Vie professionnelle
sheet-data-work-words = Organisation, fonction, appartenance aux espaces de dialogue, présence aux rencontres.
sheet-data-words = Paroles
sheet-data-words-words = Notes de { $interviews } entretiens tenus et { $excerpts } extraits, avec le degré auquel chacun peut être cité.
sheet-data-consents = Accords
sheet-data-consents-words = Demandés, donnés, retirés : chacun avec sa date, son degré et son objet.
sheet-sensitive = Données sensibles
sheet-sensitive-words = Aucune n’est recherchée. Une parole libre peut en contenir : elle est alors laissée hors des notes, ou rendue non citable.
sheet-keeping = Durées de conservation
sheet-kept = Le dossier est conservé jusqu’au
sheet-ended = Fin prévue de la démarche
sheet-bin = Ce qui est supprimé
sheet-bin-words = Reste 30 jours dans la corbeille, puis n’est plus dans le fichier. Une personne effacée l’est aussitôt.
sheet-receivers = Destinataires
sheet-inside = Dans l’équipe
sheet-outside = Au dehors
sheet-outside-words = Les lecteurs des livrables et de l’inventaire, qui n’y lisent que ce que chacun a accepté d’en montrer. Sorties inscrites au registre des exports : { $exports }.
sheet-processors = Sous-traitants
sheet-processors-words = Aucun du fait du logiciel : il n’envoie rien et n’a ni compte ni serveur.
sheet-abroad = Transferts hors de l’Union européenne
sheet-abroad-words = Aucun du fait du logiciel.
sheet-safety = Mesures de sécurité
sheet-protected = Chiffrement
sheet-protected-yes = Le dossier est chiffré, sous une phrase de passe ; ses copies aussi.
sheet-protected-no = Le dossier n’est pas protégé par une phrase de passe. À faire avant d’y noter des paroles.
sheet-access = Accès
sheet-access-words = Un seul fichier, sur l’ordinateur de l’équipe ; une personne y écrit à la fois.
sheet-traces = Traçabilité
sheet-traces-words = Historique des modifications ; registre des exports avec leur empreinte et le degré de chaque extrait montré.
sheet-copies = Copies
sheet-copies-words = Les copies complètes portent « complet-confidentiel » dans leur nom.
sheet-degrees = Minimisation
sheet-degrees-words = Chaque parole ne paraît qu’au degré accepté, le plus fermé l’emportant ; moins de trois organisations d’une sphère ne sont jamais désignées.
sheet-rights = Droits des personnes
sheet-informed = Information
sheet-informed-words = Notice d’information et formulaire de consentement remis avant l’entretien ; compte rendu soumis à validation.
sheet-asked = Demandes
sheet-asked-words = Accès, correction, retrait et effacement se font depuis la fiche de la personne. Contact : voir la première rubrique.
dialog-archive = Enregistrer une archive complète
kind-zip = Archive ZIP
end-title = Ce n’est pas le titre de cette démarche.
end-title-kept = Rien n’a été supprimé.
end-title-next = Recopiez son titre tel qu’il s’affiche, ou renoncez.
end-busy = Quelque chose est encore en cours d’écriture à partir de ce dossier.
end-busy-kept = Rien n’a été supprimé.
end-busy-next = Attendez la fin de l’export, puis recommencez.
dialog-sheet = Enregistrer la fiche du registre

## Vérification, et ce qui a échoué
dossier-elsewhere = Ce dossier est déjà ouvert dans une autre fenêtre de Croisée, qui vient d’être amenée devant.
dossier-elsewhere-kept = Rien n’a été changé.
dossier-elsewhere-next = Continuez là-bas, ou fermez-y le dossier pour l’ouvrir ici.
check-content-well = Le dossier a été relu en entier : son fichier, ses renvois, ses extraits et sa recherche sont intacts.
check-content-wrong = { $n ->
    [one] Le dossier a été relu en entier : un dommage a été trouvé.
   *[other] Le dossier a été relu en entier : { $n } dommages ont été trouvés.
}
check-content-wrong-next = Fermez-le et gardez-en une copie ; puis ouvrez la dernière bonne sauvegarde depuis « Sauvegardes ».
check-content-unread = Le dossier n’a pas pu être relu.
check-content-unread-next = Gardez une copie du fichier ; puis ouvrez la dernière bonne sauvegarde depuis « Sauvegardes ».
check-folder-well = Son emplacement accepte l’écriture.
check-folder-reading = Le dossier est ouvert en lecture seule.
check-folder-reading-next = Pour y écrire, copiez-le à un endroit où l’écriture est permise, ou fermez-le là où il est ouvert.
check-folder-wrong = Son emplacement refuse l’écriture, ou le disque est plein.
check-folder-wrong-next = Libérez de la place, ou enregistrez une copie ailleurs et continuez sur elle.
check-backups-well = { $n ->
    [0] Dernière sauvegarde vérifiée aujourd’hui.
    [one] Dernière sauvegarde vérifiée hier.
   *[other] Dernière sauvegarde vérifiée il y a { $n } jours.
}
check-backups-old = La dernière sauvegarde a { $n } jours.
check-backups-old-next = Ouvrez « Sauvegardes » et sauvegardez maintenant ; vérifiez que le répertoire choisi est branché.
check-backups-unverified = La dernière sauvegarde n’a pas été vérifiée.
check-backups-unverified-next = Ouvrez « Sauvegardes » et sauvegardez maintenant.
check-backups-none = Ce dossier n’a pas encore de sauvegarde.
check-backups-none-next = Ouvrez « Sauvegardes » et sauvegardez maintenant.
check-backups-all = { $n ->
    [one] Il y en a une.
   *[other] Il y en a { $n }.
}
check-protection-yes = Le dossier est protégé par une phrase de passe.
check-protection-no = Le dossier n’est pas protégé.
check-protection-no-next = S’il contient des paroles confidentielles, protégez-le depuis le menu du dossier.
check-own-well = Croisée peut écrire ses réglages et ses sauvegardes.
check-own-wrong = Croisée ne peut écrire ni ses réglages ni ses sauvegardes.
check-own-wrong-next = Libérez de la place sur le disque, ou demandez à qui gère cet ordinateur de vous rendre l’accès à vos fichiers.
check-fonts-well = Les polices des PDF sont là.
check-fonts-wrong = Les polices des PDF ne se lisent pas.
check-fonts-wrong-next = Réinstallez Croisée ; vos dossiers ne sont pas concernés.

## Ce que cet ordinateur retient
keyring-silent = Aucun trousseau ne répond sur cet ordinateur, ou il a refusé.
keyring-silent-kept = Rien n’a été retenu : la phrase de passe ne s’écrit dans aucun fichier.
keyring-silent-next = Déverrouillez le trousseau de votre session (GNOME, KDE, KeePassXC, Trousseaux d’accès…), ou continuez à taper la phrase de passe.
keyring-kept = Le trousseau n’a pas répondu.
keyring-kept-kept = Ce qu’il retenait y est encore.
keyring-kept-next = Déverrouillez-le et recommencez, ou supprimez-y l’entrée « org.croisee.app ».
