-- Most people are members or trainees and nothing else. Who holds a seat or an office is found among the others, whom this
-- index lists; an index cannot be wrong, as a table of seats could be when somebody's roles are changed by hand.
create index person_holding_more on person (username) where roles not in ('', 'MEMBER', 'TRAINEE', 'MEMBER,TRAINEE');
