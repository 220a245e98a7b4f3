-- Searching the directory. Under a row policy an index over words is not used, since comparing words is not
-- leakproof; these functions read past the policies instead, after asking who asks: anyone signed in, or a
-- stranger with the address of a page that is open. None of them tells anything that whoever asks may not read.

ALTER TABLE directory.line
    ADD COLUMN name_search tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple'::regconfig, names)) STORED,
    ADD COLUMN search tsvector GENERATED ALWAYS AS (
        to_tsvector('pg_catalog.simple'::regconfig, names) || to_tsvector('pg_catalog.simple'::regconfig, words)
    ) STORED;
-- Long texts lie beside the rows, what is filtered and sorted by stays in them: found and sorted in 22 ms where
-- it took 188 (16,780 of 20,000 services). For the same reason an index is preferred below: reading the long
-- texts is what costs, and the planner does not count it.
ALTER TABLE directory.line SET (toast_tuple_target = 256);
ALTER TABLE directory.line
    ALTER COLUMN name SET STORAGE MAIN, ALTER COLUMN organization SET STORAGE MAIN,
    ALTER COLUMN languages SET STORAGE MAIN, ALTER COLUMN needs SET STORAGE MAIN,
    ALTER COLUMN sectors SET STORAGE MAIN, ALTER COLUMN places SET STORAGE MAIN,
    ALTER COLUMN areas SET STORAGE MAIN, ALTER COLUMN name_search SET STORAGE MAIN;
CREATE INDEX line_search ON directory.line USING gin (search);
CREATE INDEX word_trigrams ON directory.word USING gin (word public.gin_trgm_ops);

-- The words of entries that look like the asked ones: a part of them, or nearly the same.
CREATE FUNCTION directory.words_like(p_controllers uuid[], p_asked text[])
RETURNS TABLE (asked text, word text, alike real)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE v_asked text;
BEGIN
    -- For this transaction alone. As a clause of the function it would need the extension to be loaded before
    -- the function is made, which it is not when a copy is put back.
    PERFORM public.show_limit();
    PERFORM set_config('pg_trgm.similarity_threshold', '0.2', true);
    FOREACH v_asked IN ARRAY p_asked LOOP
        RETURN QUERY
            SELECT v_asked, w.word::text, max(public.similarity(w.word, v_asked))
            FROM directory.word w
            WHERE w.word OPERATOR(public.%) v_asked
              AND (p_controllers IS NULL OR w.controller_id = ANY (p_controllers))
            GROUP BY w.word ORDER BY 3 DESC LIMIT 60;
        RETURN QUERY
            SELECT v_asked, w.word::text, 1::real
            FROM directory.word w
            WHERE length(v_asked) > 2 AND w.word LIKE '%' || v_asked || '%'
              AND (p_controllers IS NULL OR w.controller_id = ANY (p_controllers))
            GROUP BY w.word ORDER BY length(w.word) LIMIT 200;
    END LOOP;
END $$;

-- The lines that fit, nearest first where the asker's municipality is known, else those that fit best.
-- p_near and p_km: NIS codes with their distance from the asker's, whose own code is p_here.
CREATE FUNCTION directory.lines_that_fit(
    p_controllers uuid[], p_query tsquery, p_needs text[], p_sectors text[], p_languages text[],
    p_age numeric, p_is_free boolean, p_here text, p_near text[], p_km real[], p_within real,
    p_is_listed boolean, p_limit integer, p_offset integer
) RETURNS TABLE (id uuid, controller_id uuid, km real, total bigint, line jsonb, cells jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET enable_seqscan = off AS $$
BEGIN
    -- The text is made of constants alone; planned anew each time, so that what was not asked costs nothing.
    RETURN QUERY EXECUTE
        'WITH fits AS MATERIALIZED (
            SELECT l.id, l.name, l.places, $8 = ANY (l.areas) AS serves, '
        || CASE WHEN p_query IS NULL THEN '0::real' ELSE
            'ts_rank(l.name_search, replace($2::text, ''&'', ''|'')::tsquery)' END || ' AS rank
            FROM directory.line l WHERE l.is_listed = $12'
        || CASE WHEN p_query IS NULL THEN '' ELSE ' AND l.search @@ $2' END
        || CASE WHEN p_controllers IS NULL THEN '' ELSE ' AND l.controller_id = ANY ($1)' END
        || CASE WHEN p_needs IS NULL THEN '' ELSE ' AND l.needs::text[] && $3' END
        || CASE WHEN p_sectors IS NULL THEN '' ELSE ' AND l.sectors::text[] && $4' END
        || CASE WHEN p_languages IS NULL THEN '' ELSE ' AND l.languages::text[] && $5' END
        || CASE WHEN p_age IS NULL THEN '' ELSE
            ' AND coalesce(l.minimum_age <= $6, true) AND coalesce(l.maximum_age >= $6, true)' END
        || CASE WHEN p_is_free THEN ' AND l.is_free' ELSE '' END
        || CASE WHEN p_here IS NULL THEN '), measured AS (SELECT f.id, f.name, f.rank, NULL::real AS km FROM fits f' ELSE
            '), near AS (SELECT n.nis, n.km FROM unnest($9, $10) n (nis, km)),
            measured AS (
                SELECT f.id, f.name, f.rank, CASE WHEN bool_or(f.serves) THEN 0 ELSE min(n.km) END AS km
                FROM fits f LEFT JOIN LATERAL unnest(f.places) p (nis) ON true LEFT JOIN near n ON n.nis = p.nis
                GROUP BY f.id, f.name, f.rank' END
        || '), page AS (
            SELECT m.id, m.km, m.rank, m.name, count(*) OVER () AS total FROM measured m'
        || CASE WHEN p_within IS NULL THEN '' ELSE ' WHERE m.km <= $11' END
        || ' ORDER BY m.km NULLS LAST, m.rank DESC, m.name, m.id LIMIT $13 OFFSET $14
        )
        SELECT p.id, l.controller_id, p.km, p.total, jsonb_build_object(''key'', r.key,
            ''organization'', l.organization, ''languages'', l.languages, ''places'', l.places,
            ''areas'', l.areas, ''is_free'', l.is_free), r.cells
        FROM page p JOIN directory.line l ON l.id = p.id JOIN directory.record r ON r.id = p.id
        ORDER BY p.km NULLS LAST, p.rank DESC, p.name, p.id'
    USING p_controllers, p_query, p_needs, p_sectors, p_languages, p_age, p_is_free, p_here, p_near, p_km,
        p_within, p_is_listed, p_limit, p_offset;
END $$;

-- Everything that belongs to one service, as rows of its controller: (table, key, cells).
CREATE FUNCTION directory.entries_of(p_controller uuid, p_service uuid)
RETURNS TABLE (at text, key uuid, cells jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH mine AS (
        SELECT r.* FROM directory.record r
        WHERE r.controller_id = p_controller AND r."table" = 'services' AND r.key = p_service
    ), placed AS MATERIALIZED (
        SELECT r.key, r.location_id FROM directory.record r
        WHERE r.service_id = p_service AND r.controller_id = p_controller
          AND r."table" = 'service_at_location'
    )
    SELECT m."table"::text, m.key, m.cells FROM mine m
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.service_id = p_service AND r.controller_id = p_controller
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.service_at_location_id IN (SELECT p.key FROM placed p) AND r.controller_id = p_controller
      AND r.service_id IS DISTINCT FROM p_service
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.location_id IN (SELECT p.location_id FROM placed p) AND r.controller_id = p_controller
      AND r.service_id IS NULL AND r.service_at_location_id IS NULL
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.key IN (SELECT p.location_id FROM placed p) AND r.controller_id = p_controller
      AND r."table" = 'locations'
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.key = (SELECT m.organization_id FROM mine m) AND r.controller_id = p_controller
      AND r."table" = 'organizations'
    UNION ALL
    SELECT r."table"::text, r.key, r.cells FROM directory.record r
    WHERE r.organization_id = (SELECT m.organization_id FROM mine m) AND r.controller_id = p_controller
      AND r."table" IN ('phones', 'contacts') AND r.service_id IS NULL AND r.location_id IS NULL
      AND r.service_at_location_id IS NULL
$$;

-- For anyone who is signed in.
CREATE FUNCTION directory.words_for_me(p_controllers uuid[], p_asked text[])
RETURNS TABLE (asked text, word text, alike real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.asked, w.word, w.alike FROM directory.words_like(p_controllers, p_asked) w
    WHERE (SELECT access.current_user_id()) IS NOT NULL
$$;

CREATE FUNCTION directory.lines_for_me(
    p_controllers uuid[], p_query text, p_needs text[], p_sectors text[], p_languages text[],
    p_age numeric, p_is_free boolean, p_here text, p_near text[], p_km real[], p_within real,
    p_is_listed boolean, p_limit integer, p_offset integer
) RETURNS TABLE (id uuid, controller_id uuid, km real, total bigint, line jsonb, cells jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.id, f.controller_id, f.km, f.total, f.line, f.cells FROM directory.lines_that_fit(
        p_controllers, p_query::tsquery, p_needs, p_sectors, p_languages, p_age, p_is_free, p_here, p_near,
        p_km, p_within, p_is_listed, p_limit, p_offset
    ) f WHERE (SELECT access.current_user_id()) IS NOT NULL
$$;

CREATE FUNCTION directory.entries_for_me(p_id uuid)
RETURNS TABLE (controller_id uuid, at text, key uuid, cells jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.controller_id, e.at, e.key, e.cells
    FROM directory.record s, directory.entries_of(s.controller_id, s.key) e
    WHERE s.id = p_id AND s."table" = 'services' AND (SELECT access.current_user_id()) IS NOT NULL
$$;

-- For a stranger who has the address of an open page.
CREATE FUNCTION directory.public_page_at(p_address text)
RETURNS TABLE (controller_id uuid, title_nl text, title_fr text, is_indexed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p.controller_id, p.title_nl::text, p.title_fr::text, p.is_indexed
    FROM directory.public_page p WHERE p.address = p_address AND p.is_open
$$;

CREATE FUNCTION directory.words_for_public(p_address text, p_asked text[])
RETURNS TABLE (asked text, word text, alike real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.asked, w.word, w.alike
    FROM directory.public_page_at(p_address) p, directory.words_like(ARRAY[p.controller_id], p_asked) w
    -- A word that stands in retired entries alone is not told to strangers.
    WHERE EXISTS (SELECT FROM directory.line l WHERE l.controller_id = p.controller_id AND l.is_listed
                  AND l.search @@ (quote_literal(w.word))::tsquery)
$$;

CREATE FUNCTION directory.lines_for_public(
    p_address text, p_query text, p_needs text[], p_sectors text[], p_languages text[],
    p_age numeric, p_is_free boolean, p_here text, p_near text[], p_km real[], p_within real,
    p_limit integer, p_offset integer
) RETURNS TABLE (id uuid, controller_id uuid, km real, total bigint, line jsonb, cells jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.id, f.controller_id, f.km, f.total, f.line, f.cells FROM directory.public_page_at(p_address) p, directory.lines_that_fit(
        ARRAY[p.controller_id], p_query::tsquery, p_needs, p_sectors, p_languages, p_age, p_is_free, p_here,
        p_near, p_km, p_within, true, p_limit, p_offset
    ) f
$$;

CREATE FUNCTION directory.entries_for_public(p_address text, p_id uuid)
RETURNS TABLE (controller_id uuid, at text, key uuid, cells jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.controller_id, e.at, e.key, e.cells
    FROM directory.public_page_at(p_address) p
    JOIN directory.line l ON l.controller_id = p.controller_id AND l.id = p_id AND l.is_listed
    JOIN directory.record s ON s.id = l.id, directory.entries_of(s.controller_id, s.key) e
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA directory FROM PUBLIC;
GRANT EXECUTE ON FUNCTION directory.words_for_me, directory.lines_for_me, directory.entries_for_me TO houvast_app;
GRANT USAGE ON SCHEMA directory TO houvast_signin;
GRANT EXECUTE ON FUNCTION directory.public_page_at, directory.words_for_public, directory.lines_for_public,
    directory.entries_for_public TO houvast_signin;
