/**
 * Whom posts reach: who has opened them, who has said so where a post must be read, who follows a column. A reading is one row for
 * each person and post; figures are made of the audience of today, unit by unit.
 */
package vn.thidua.propaganda.reach;
