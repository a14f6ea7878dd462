-- Private links of the calendar are kept by the portal, with those of other feeds.
insert into core_feed_link (account_id, purpose, key_hash, made_at)
select account_id, 'emulation.calendar', key_hash, made_at from emulation_calendar_link
where account_id in (select id from core_account);

drop table emulation_calendar_link;
drop sequence emulation_calendar_link_seq;
