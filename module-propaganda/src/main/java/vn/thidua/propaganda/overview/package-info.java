/**
 * What became of a campaign: its posts by phase, progress against plan, reach by unit, next steps, and the report of it. Looks at
 * campaigns, posts and reach; nothing looks at it but pages.
 */
package vn.thidua.propaganda.overview;
