-- What is known of pictures that were made ready to be shown, by their content. Rows that name the same content share it, and so
-- do the sizes that are kept on disk.

create table core_picture (
    sha256        varchar(64) primary key,
    source_sha256 varchar(64) not null,
    width         int         not null,
    height        int         not null
);
create index core_picture_source_ix on core_picture (source_sha256);
