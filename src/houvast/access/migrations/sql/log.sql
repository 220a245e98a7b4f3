-- The log: the database sets who and when, nobody changes or removes an entry.

-- Somebody looked and changed nothing. Whatever a seal calls it, nothing else ever lapses.
CREATE FUNCTION audit.is_reading(p_entry audit.entry) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT p_entry.quarter IS NOT NULL OR p_entry.event ~ '\.(show|list|search|find)_'
$$;

-- The entries of a batch of readings that the chain itself calls lapsed; of no other batch.
CREATE FUNCTION audit.lapsed_readings(p_seal bigint) RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.entry_ids FROM audit.seal s WHERE s.seq = p_seal AND s.kind = 'readings'
      AND EXISTS (SELECT FROM audit.seal l WHERE l.kind = 'lapse' AND p_seal = ANY (l.entry_ids))
$$;

-- Readings lapse a whole sealed batch at a time, never before half a year; what was done never lapses.
CREATE FUNCTION audit.lapse(p_seal bigint) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_ids bigint[] := audit.lapsed_readings(p_seal); v_count integer;
BEGIN
    IF v_ids IS NULL OR EXISTS (SELECT FROM audit.entry e WHERE e.id = ANY (v_ids)
                                AND (e.at > now() - interval '180 days' OR NOT audit.is_reading(e))) THEN
        RAISE EXCEPTION 'these entries do not lapse' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM set_config('houvast.lapsing', p_seal::text, true);
    DELETE FROM audit.entry e WHERE e.id = ANY (v_ids);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    PERFORM set_config('houvast.lapsing', '', true);
    RETURN v_count;
END $$;

-- Whether whoever acts holds or held a dossier, gave or ended access to it, or protects its service's data.
CREATE FUNCTION access.had_to_do_with(p_dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM access."grant" g WHERE g.dossier_id = p_dossier
                   AND ((SELECT access.current_user_id()) IN (g.receiver_id, g.given_by, g.withdrawn_by)
                        OR g.receiver_id IN (SELECT access.my_function_keys())))
        OR EXISTS (SELECT FROM access.dossier d WHERE d.id = p_dossier
                   AND d.controller_id IN (SELECT access.my_controllers_as('dpo')))
$$;

CREATE FUNCTION audit.stamp() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    NEW.at := clock_timestamp();
    NEW.xid := (pg_current_xact_id()::text)::bigint;
    IF current_setting('houvast.token', true) IS NOT NULL AND current_setting('houvast.token', true) <> '' THEN
        NEW.actor_id := access.current_user_id();
        NEW.session_id := access.current_session_id();
        IF NEW.actor_id IS NULL THEN
            RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF session_user NOT IN ('houvast_owner') AND NEW.event NOT IN
          ('access.sign_in', 'access.sign_out', 'access.use_key_sheet', 'access.accept_invitation') THEN
        RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.quarter IS NOT NULL THEN
        NEW.quarter := date_bin('15 minutes', NEW.at, '2000-01-01');
    END IF;
    -- Whose log it stands in is not for the writer to say, nor is a dossier they never had to do with.
    IF session_user <> 'houvast_owner' THEN
        NEW.controller_id := NULL;
        IF NEW.dossier_id IS NOT NULL AND NOT access.had_to_do_with(NEW.dossier_id) THEN
            RAISE EXCEPTION 'no dossier of yours' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    IF NEW.dossier_id IS NOT NULL THEN
        SELECT d.controller_id INTO NEW.controller_id FROM access.dossier d WHERE d.id = NEW.dossier_id;
    ELSIF NEW.controller_id IS NULL THEN
        SELECT u.home_id INTO NEW.controller_id FROM access."user" u WHERE u.id = NEW.actor_id;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION audit.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'entry' AND current_setting('houvast.lapsing', true) <> '' THEN
        IF OLD.id = ANY (audit.lapsed_readings(current_setting('houvast.lapsing')::bigint)) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'the log is not changed' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER stamp BEFORE INSERT ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.stamp();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit.seal FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

CREATE UNIQUE INDEX entry_once_a_quarter ON audit.entry (actor_id, dossier_id, event, quarter)
    WHERE quarter IS NOT NULL;
CREATE INDEX entry_by_dossier ON audit.entry (dossier_id, at) WHERE dossier_id IS NOT NULL;
CREATE INDEX entry_by_controller ON audit.entry (controller_id, at);
CREATE INDEX entry_by_xid ON audit.entry (xid);
CREATE INDEX seal_of_lapse ON audit.seal (seq) WHERE kind = 'lapse';

ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.seal ENABLE ROW LEVEL SECURITY;
REVOKE ALL ON audit.entry, audit.seal FROM PUBLIC;
GRANT SELECT, INSERT (at, event, actor_id, session_id, controller_id, dossier_id, subject_id, quarter, xid)
    ON audit.entry TO houvast_app;
GRANT SELECT ON audit.seal TO houvast_app;
GRANT SELECT ON audit.entry TO houvast_sealer;
GRANT SELECT, INSERT ON audit.seal TO houvast_sealer;
GRANT EXECUTE ON FUNCTION audit.lapse TO houvast_sealer;
CREATE POLICY add ON audit.entry FOR INSERT TO houvast_app
    WITH CHECK (actor_id = (SELECT access.current_user_id()));
CREATE POLICY read ON audit.entry FOR SELECT TO houvast_app USING (
    actor_id = (SELECT access.current_user_id())
    OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('dpo')))
    OR dossier_id = ANY (ARRAY(SELECT access.visible_dossiers())));
CREATE POLICY seal_read ON audit.entry FOR SELECT TO houvast_sealer USING (true);
CREATE POLICY seal_all ON audit.seal FOR ALL TO houvast_sealer USING (true) WITH CHECK (true);
CREATE POLICY read ON audit.seal FOR SELECT TO houvast_app USING (
    EXISTS (SELECT access.my_controllers_as('dpo')));

-- The references of dossiers, for whoever may be shown who looked: they hold the dossier, or are its DPO.
CREATE FUNCTION access.references_of(p_dossiers uuid[]) RETURNS TABLE (dossier_id uuid, reference varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id, d.reference FROM access.dossier d
    WHERE d.id = ANY (p_dossiers)
      AND (d.controller_id IN (SELECT access.my_controllers_as('dpo')) OR d.id IN (SELECT access.visible_dossiers()))
$$;

-- A DPO finds a dossier by the reference that the person concerned was given; not what is in it.
CREATE FUNCTION access.find_reference(p_reference text) RETURNS TABLE (dossier_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id FROM access.dossier d
    WHERE d.reference = p_reference AND d.controller_id IN (SELECT access.my_controllers_as('dpo'))
$$;

-- How many hold access to the dossiers of a service, by function, track and kind of duty (F15): never who.
CREATE FUNCTION access.access_categories() RETURNS TABLE (
    controller_id uuid, function varchar, duty varchar, people bigint, holding bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.controller_id, f.function, coalesce(c.kind, ''), count(DISTINCT f.user_id),
           count(DISTINCT f.user_id) FILTER (WHERE EXISTS (
               SELECT FROM access."grant" g JOIN access.dossier d ON d.id = g.dossier_id
               WHERE g.receiver_id = f.user_id AND d.controller_id = f.controller_id
                 AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
                 AND (g.valid_until IS NULL OR g.valid_until > now())))
    FROM access.user_function f
    JOIN access."user" u ON u.id = f.user_id AND u.state <> 'closed'
    LEFT JOIN LATERAL (SELECT k.kind FROM access.confidentiality k
                       WHERE k.user_id = f.user_id AND k.controller_id = f.controller_id
                       ORDER BY k.created_at DESC LIMIT 1) c ON true
    WHERE f.controller_id IN (SELECT access.my_controllers_as('dpo'))
      AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
    GROUP BY 1, 2, 3
$$;
