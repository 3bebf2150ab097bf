# Nests formatted texts.
# verdicts: CE AC WA

print(f"{@200*f'{@1@200*}'@}")
