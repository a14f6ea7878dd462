-- What somebody opened in the last days is asked for on every page with news, what somebody opened of a list of posts no more.
drop index propaganda_post_read_person_ix;
create index propaganda_post_read_since_ix on propaganda_post_read (person_id, read_at);
