package vn.thidua.honors.award;

import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Who is given something, as known on the day of the decision. It stays so in the register, whoever moves or is renamed later.
 *
 * @param key      see {@link AwardKeys}
 * @param personId null for whoever is nobody of the staff
 * @param unitId   the unit in which the person worked, or the collective's; null for outsiders
 * @param title    the person's position; else empty
 */
record Recipient(SubjectKind kind, String key, Long personId, Long unitId, String name, String place, String title, Duty duty) { }
