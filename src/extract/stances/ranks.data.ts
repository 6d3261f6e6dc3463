// Words for ranks and offices of those who answer for what was done: of armies, police, prisons, ministries and companies, in the languages whose titles stand in translated papers. Data.

/** At the foot of a paper, or beside a name. */
export const RANK =
  /^(?:col|colonel|gen|general|maj|major|capt|captain|lt|lieutenant|sgt|sergeant|insp|inspector|supt|superintendent|brig|brigadier|adm|admiral|cmdr|commander|commodore|commandant|marshal|corporal|oberst|oberstleutnant|hauptmann|oberleutnant|leutnant|comandante|coronel|capitán|capitan|teniente|bey|pasha|pol|warden|governor|prefect|minister|secretary|undersecretary|director|director-general|chief|chairman|counsellor|chancellor|deputy|commissioner|mayor|burgomaster|plenipotentiary|spokesman|spokeswoman|manager|registrar)$/;
