-- An answer is kept as one text, which only whoever gave it reads: status, Location and ETag, a line each, then the body.
update answer set body = cast(status as varchar(3)) || '
' || location || '
' || etag || '
' || body;
alter table answer drop column status;
alter table answer drop column location;
alter table answer drop column etag;
