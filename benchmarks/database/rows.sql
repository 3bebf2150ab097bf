-- A few users and problems have most of the submissions; some verdicts and a language are rare, as on a real site.

INSERT INTO auth_user (username, password, first_name, last_name, email, is_staff, is_superuser, is_active, date_joined)
SELECT 'user' || n, '', '', '', '', n = 1, n = 1, true, now()
FROM generate_series(1, %(users)s) n;

INSERT INTO community_profile (user_id, is_public) SELECT id, id %% 2 = 0 FROM auth_user;

INSERT INTO judge_submission (user_id, problem_id, revision_id, language, mode, queue, source, own_input, created_at,
    queued_at, judged_at, status, version, attempt, attempts_left, verdict, cases_passed, cases_total, cpu_ms, wall_ms,
    peak_memory_kib, message, compile_output, results)
SELECT users[1 + (cardinality(users) * u * u)::int %% cardinality(users)], r.problem_id, r.id,
    'python3', mode, lower(mode), repeat(md5(n::text), 10), '', at, at, at + interval '1 s', 'DONE', 3, 1, 2,
    CASE WHEN v < 0.45 THEN 'AC' WHEN v < 0.80 THEN 'WA' WHEN v < 0.88 THEN 'RTE' WHEN v < 0.95 THEN 'TLE'
         WHEN v < 0.9999 THEN 'CE' ELSE 'JE' END,
    9, 10, 20, 30, 9000, '', '', '[]'
FROM (SELECT n, random() AS u, random() AS v, now() - (%(rows)s - n) * interval '1 s' AS at,
        (SELECT array_agg(id ORDER BY id) FROM auth_user) AS users,
        (SELECT array_agg(id ORDER BY id) FROM problems_revision) AS revisions,
        CASE WHEN n %% 5 < 3 THEN 'RUN' ELSE 'SUBMIT' END AS mode
      FROM generate_series(1, %(rows)s) n OFFSET 0) AS drawn
JOIN problems_revision r ON r.id = revisions[1 + (cardinality(revisions) * v * v)::int %% cardinality(revisions)];

UPDATE judge_submission SET language = 'cpp', verdict = 'AC' WHERE id %% 50000 = 7;

INSERT INTO judge_attempt (submission_id, revision_id, number, worker, host, started_at, lease_expires_at, ended_at,
    outcome, verdict, message)
SELECT id, revision_id, 1, 'worker', 'host', queued_at, queued_at + interval '6 s', judged_at, 'JUDGED', verdict, ''
FROM judge_submission;

-- Some are judged now, and some wait.
WITH running AS (SELECT id FROM judge_submission ORDER BY id DESC LIMIT 4)
UPDATE judge_attempt SET ended_at = NULL, outcome = NULL, verdict = NULL, lease_expires_at = now() - interval '1 s'
WHERE submission_id IN (SELECT id FROM running);
UPDATE judge_submission s SET status = 'RUNNING', verdict = NULL
FROM judge_attempt a WHERE a.submission_id = s.id AND a.ended_at IS NULL;
WITH waiting AS (SELECT id FROM judge_submission WHERE status = 'DONE' ORDER BY id DESC LIMIT 20)
UPDATE judge_submission SET status = 'QUEUED', verdict = NULL WHERE id IN (SELECT id FROM waiting);
