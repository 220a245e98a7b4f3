-- A visit to a page to fill in plays what the page's own service recorded, while it is open.

CREATE FUNCTION access.recordings_of_visit(p_visit bytea) RETURNS TABLE (key varchar, language varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.key, r.language FROM access.fill_page f
    JOIN access.dossier d ON d.id = f.dossier_id
    JOIN access.recording r ON r.controller_id = d.controller_id
    WHERE f.visit = p_visit AND f.state = 'entered' AND f.visit_until > now()
$$;

CREATE FUNCTION access.play_recording(p_visit bytea, p_key text, p_language text)
RETURNS TABLE (kind varchar, sound bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.kind, r.sound FROM access.fill_page f
    JOIN access.dossier d ON d.id = f.dossier_id
    JOIN access.recording r ON r.controller_id = d.controller_id
    WHERE f.visit = p_visit AND f.state = 'entered' AND f.visit_until > now()
      AND r.key = p_key AND r.language = p_language
$$;

REVOKE EXECUTE ON FUNCTION access.recordings_of_visit, access.play_recording FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.recordings_of_visit, access.play_recording TO houvast_signin;
