-- Published posts of a campaign count for the first channel of it that says so.
alter table propaganda_channel add column counts_posts boolean default false not null;
update propaganda_channel set counts_posts = true where code = 'chuyen-muc';
