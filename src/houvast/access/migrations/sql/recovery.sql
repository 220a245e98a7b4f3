-- Recovery: two holders who are opening together, and nobody else, reach the wraps made for recovery.

CREATE FUNCTION access.is_opening(p_opening uuid, p_purpose text) RETURNS TABLE (controller_id uuid, for_user_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT o.controller_id, o.for_user_id FROM keys.recovery_opening o
    WHERE o.id = p_opening AND o.purpose = p_purpose AND o.ended_at IS NULL
      AND o.second_id = access.current_user_id() AND o.created_at > now() - interval '7 days'
$$;

-- Twenty wraps by lot, to prove that they open; an opening draws the same ones all along.
CREATE FUNCTION access.rehearsal_wraps(p_opening uuid) RETURNS TABLE (wrap_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.id FROM keys.wrap w JOIN access.is_opening(p_opening, 'rehearsal') o ON w.receiver_id = o.controller_id
    JOIN keys.recovery_opening p ON p.id = p_opening AND p.version = w.receiver_version
    WHERE w.kind = 'compartment' ORDER BY md5(p_opening::text || w.id::text) LIMIT 20
$$;

-- What the one whose keys were lost held, by name or alone in a team, and this version of recovery can open.
CREATE FUNCTION access.lost_wraps(p_opening uuid)
RETURNS TABLE (wrap_id uuid, compartment_id uuid, dossier_id uuid, grant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.id, g.compartment_id, g.dossier_id, g.id
    FROM keys.recovery_opening o
    JOIN access.is_opening(p_opening, 'lost_keys') allowed ON true
    JOIN access."grant" g ON g.receiver_id = o.for_user_id AND g.lost_at IS NOT NULL AND g.withdrawn_at IS NULL
    JOIN keys.wrap w ON w.kind = 'compartment' AND w.subject_id = g.compartment_id
         AND w.receiver_id = o.controller_id AND w.receiver_version = o.version
    WHERE o.id = p_opening
$$;

-- The second holder sees the wraps that this very opening is for; never the list of all dossiers.
CREATE FUNCTION access.opening_wraps() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.wrap_id FROM keys.recovery_opening o, LATERAL (
        SELECT r.wrap_id FROM access.rehearsal_wraps(o.id) r
        UNION ALL SELECT l.wrap_id FROM access.lost_wraps(o.id) l) w
    WHERE o.second_id = (SELECT access.current_user_id()) AND o.ended_at IS NULL
$$;

-- While two holders are opening for somebody, the second may write wraps for what that somebody lost.
CREATE FUNCTION access.recovering_compartments() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT l.compartment_id FROM keys.recovery_opening o, LATERAL access.lost_wraps(o.id) l
    WHERE o.second_id = (SELECT access.current_user_id()) AND o.ended_at IS NULL AND o.purpose = 'lost_keys'
      AND o.created_at > now() - interval '7 days'
$$;

CREATE FUNCTION access.give_recovered(p_opening uuid, p_lost uuid, p_grant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_lost access."grant";
BEGIN
    SELECT g.* INTO v_lost FROM access."grant" g
    WHERE g.id = p_lost AND g.id IN (SELECT l.grant_id FROM access.lost_wraps(p_opening) l) FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'not in this recovery' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM access.replace_lost(v_lost, p_grant, 'recovered');
END $$;

CREATE FUNCTION access.newest_recovery(p_controller uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT max(k.version)::integer FROM keys.public_key k
    WHERE k.owner_id = p_controller AND k.owner_kind = 'recovery' AND k.signature IS NOT NULL
$$;

-- The compartments somebody holds that the newest recovery of their service could not open yet.
CREATE FUNCTION access.unsecured_compartments()
RETURNS TABLE (compartment_id uuid, dossier_id uuid, controller_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT c.id, c.dossier_id, c.controller_id FROM access.compartment c
    JOIN access.dossier d ON d.id = c.dossier_id AND d.state <> 'erased'
    WHERE c.id IN (SELECT access.held_compartments())
      AND NOT EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = c.id
                      AND w.receiver_id = c.controller_id
                      AND w.receiver_version = access.newest_recovery(c.controller_id))
$$;

-- How a service's recovery stands: for its stewards and for those who hold it.
CREATE FUNCTION access.recovery_state() RETURNS TABLE (
    controller_id uuid, version integer, founded_at timestamptz, holders uuid[], outdated uuid[],
    rehearsed_at timestamptz, used_at timestamptz, unsecured bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT c.id, v.version, k.created_at, h.holders,
           ARRAY(SELECT u.id FROM access."user" u WHERE u.id = ANY (h.holders)
                 AND (u.state <> 'active' OR EXISTS (SELECT FROM keys.public_key p WHERE p.owner_id = u.id
                                                     AND p.created_at > k.created_at))),
           (SELECT max(r.created_at) FROM keys.recovery_rehearsal r
            WHERE r.controller_id = c.id AND r.version = v.version),
           (SELECT max(o.ended_at) FROM keys.recovery_opening o
            WHERE o.controller_id = c.id AND o.version = v.version AND o.purpose = 'lost_keys'),
           (SELECT count(*) FROM access.compartment b JOIN access.dossier d ON d.id = b.dossier_id
            WHERE b.controller_id = c.id AND d.state <> 'erased'
              AND NOT EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = b.id
                              AND w.receiver_id = c.id AND w.receiver_version = v.version))
    FROM access.controller c
    JOIN LATERAL (SELECT access.newest_recovery(c.id) AS version) v ON true
    LEFT JOIN keys.public_key k ON k.owner_id = c.id AND k.owner_kind = 'recovery' AND k.version = v.version
    LEFT JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT w.first_id), '{}') AS holders FROM keys.recovery_wrap w
                       WHERE w.controller_id = c.id AND w.version = v.version) h ON true
    WHERE c.id IN (SELECT access.my_controllers_as('steward'))
       OR EXISTS (SELECT FROM keys.recovery_wrap w WHERE w.controller_id = c.id
                  AND access.current_user_id() IN (w.first_id, w.second_id))
$$;

-- Once the newest recovery opens everything, older ones are destroyed.
CREATE FUNCTION access.retire_recoveries() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid; v_version integer;
BEGIN
    FOR v_controller IN SELECT access.my_controllers() LOOP
        v_version := access.newest_recovery(v_controller);
        IF v_version > 1 AND EXISTS (SELECT FROM keys.recovery_rehearsal r WHERE r.controller_id = v_controller
                                     AND r.version = v_version)
           AND NOT EXISTS (SELECT FROM access.compartment b JOIN access.dossier d ON d.id = b.dossier_id
                           WHERE b.controller_id = v_controller AND d.state <> 'erased'
                             AND NOT EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment'
                                             AND w.subject_id = b.id AND w.receiver_id = v_controller
                                             AND w.receiver_version = v_version)) THEN
            DELETE FROM keys.wrap WHERE kind = 'compartment' AND receiver_id = v_controller
                AND receiver_version < v_version;
            DELETE FROM keys.recovery_wrap WHERE controller_id = v_controller AND version < v_version;
        END IF;
    END LOOP;
END $$;
