

# Deliverables
template-unknown = There is no template “{ $name }”. Nothing was exported; the templates are: { $known }.
space-unknown = There is no dialogue space “{ $code }”. Nothing was exported; the spaces are: { $known }.
typeset = { $detail }
op-export = Export recorded
