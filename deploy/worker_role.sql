-- The database role of workers (and of the sweeper): they judge, and can do nothing else. They see no account, session
-- or e-mail address, and can't change who sent what. Run it as the owner of LeetSim's tables, after every migration:
--
--     psql "$DATABASE_URL" --set password='a long random one' --file deploy/worker_role.sql
--
-- and give the workers DATABASE_URL=postgres://leetsim_worker:…@…

\set ON_ERROR_STOP on
BEGIN;

SELECT 'CREATE ROLE leetsim_worker' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'leetsim_worker') \gexec
ALTER ROLE leetsim_worker LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
GRANT CONNECT ON DATABASE :"DBNAME" TO leetsim_worker;
GRANT USAGE ON SCHEMA public TO leetsim_worker;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM leetsim_worker;

GRANT SELECT ON problems_problem, problems_revision, problems_testcase, judge_submission, judge_attempt
    TO leetsim_worker;

-- To take a submission, to give it its verdict, or to send it back to the queue.
GRANT UPDATE (status, attempt, attempts_left, version, queued_at, turn, verdict, cases_passed, cases_total, cpu_ms, wall_ms,
    peak_memory_kib, message, compile_output, results, judged_at) ON judge_submission TO leetsim_worker;
GRANT INSERT, UPDATE (lease_expires_at, ended_at, outcome, verdict, message, stages) ON judge_attempt TO leetsim_worker;

-- The sweeper sends lost jobs on problems again. To do them takes more than a judge may: a worker for the queue
-- `problems` has the role of the site.
GRANT SELECT, UPDATE (status, touched_at) ON problems_verification, problems_packageimport TO leetsim_worker;

-- The sweeper's process counts what was accepted.
GRANT SELECT ON judge_rejudge, judge_trial TO leetsim_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON problems_tally, judge_score, judge_counteduntil TO leetsim_worker;

-- To say which languages its host has.
GRANT SELECT, INSERT, UPDATE, DELETE ON problems_toolchain TO leetsim_worker;

COMMIT;
