-- When each job of a module is due, and which server runs it now. A claim that is not renewed is given up.

create table core_job (
    name          varchar(80)  primary key,
    due_at        timestamp    not null,
    claimed_by    varchar(36),
    claimed_until timestamp,
    ended_at      timestamp,
    failure       varchar(500)
);
