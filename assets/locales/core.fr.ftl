

# Deliverables
template-unknown = Il n’existe pas de modèle « { $name } ». Rien n’a été exporté ; les modèles sont : { $known }.
space-unknown = Il n’existe pas d’espace de dialogue « { $code } ». Rien n’a été exporté ; les espaces sont : { $known }.
typeset = { $detail }
op-export = Export enregistré
