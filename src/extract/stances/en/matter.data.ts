// What a case can lay to somebody: harm, custody, death and burial, the places and papers of it, orders and forces. English words. Data.

/** A denial that speaks of none of these is about the price of bread, and no denial of this case. */
export const MATTER: ReadonlySet<string> = new Set(
  `die dies died dying dead death deaths fatality fatalities kill kills killed killing killings murder murders murdered murdering execute executed executing execution executions hang hanged hanging hangings
  massacre massacres massacred shoot shoots shot shots shooting shootings fire fired firing bomb bombs bombed bombing bombings shell shells shelled shelling missile missiles strike strikes airstrike airstrikes
  raid raids raided attack attacks attacked attacking ambush gas grenade grenades bullet bullets ammunition rounds rifle rifles gun guns truncheons
  torture tortured torturing beat beaten beating beatings mistreat mistreated mistreatment ill-treat ill-treated ill-treatment treatment abuse abused abuses violence rape raped rapes assault assaulted
  flogging flogged harm harmed injure injured injury injuries wound wounded wounds casualty casualties victim victims corpse corpses body bodies remains bones grave graves burial burials buried bury interred
  starve starved starvation famine hunger poisoned poison
  arrest arrests arrested arresting detain detained detains detaining detention detentions detainee detainees custody captive captives captivity hostage hostages prisoner prisoners inmate inmates
  prison prisons jail jails camp camps cell cells barracks interrogation interrogations interrogated interrogate questioned imprisoned incommunicado
  disappear disappeared disappearance disappearances missing abduct abducted abduction abductions kidnap kidnapped kidnapping deport deported deportation deportations expel expelled expulsion expulsions
  evict evicted eviction evictions displaced displacement demolish demolished demolition demolitions bulldozed burn burned burnt torched looted looting pillage
  force forces troops soldiers soldier policeman policemen guards militia militias paramilitary paramilitaries mercenaries officers aircraft helicopter helicopters plane planes tanks
  coup crime crimes atrocity atrocities genocide persecution crackdown repression massacre assassination assassinated plot violations violation
  order orders ordered ordering command commanded instruction instructions warrant warrants decree list lists register registers archive archives file files certificate certificates
  act acts war wars involved involvement complicit complicity participate participated participation responsible aware handed
  surrender surrendered toll excesses brutality misconduct wrongdoing
  survivor survivors protesters demonstrators students villagers civilians civilian refugees
  such centre centres site sites facility facilities promise spill leak radiation explosion accident collapse contamination typhoid cholera epidemic`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What soldiers and guards use on others; a word, a road or a figure that was never used is no harm. */
export const USED: ReadonlySet<string> = new Set(
  `force torture violence weapon weapons gas ammunition rounds bullets gun guns rifle rifles bomb bombs shells artillery airstrikes phosphorus munitions mines napalm truncheons batons cannon live lethal
  prisoners detainees children shields drones helicopters aircraft planes`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What one grants of oneself, or lays on others, besides a deed. */
export const GUILT: ReadonlySet<string> = new Set(
  `guilt guilty fault faults mistake mistakes error errors wrong wrongs wrongdoing charge charges allegation allegations accusation accusations report reports truth failing
  failings failure failures shortcomings responsibility complicity knowledge ties links existence incident incidents deed deeds events operation operations practice
  practices crackdown negligence corruption fraud identity identities authenticity whereabouts fate disaster tragedy threatening threatened threat threats lying lied lie
  hiding hid stealing stole transfer transferred escape escaped fled released sentence sentenced convicted conviction verdict document documents photograph photographs paper
  papers evidence`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
