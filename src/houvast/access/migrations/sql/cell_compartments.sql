-- Parts of a consultation dossier: what a room shows while a meeting lasts, an extract that its giver can recall,
-- a feedback sheet. Whoever holds the dossier opens one; an extract alone can be given to another service.

CREATE OR REPLACE FUNCTION access.open_compartment(
    p_compartment uuid, p_dossier uuid, p_kind text, p_public bytea, p_grant uuid, p_until timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid; v_track text;
BEGIN
    IF p_kind NOT IN ('rating', 'round', 'room', 'extract', 'sheet') THEN
        RAISE EXCEPTION 'no such kind' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT d.controller_id, d.track INTO v_controller, v_track FROM access.dossier d
    WHERE d.id = p_dossier AND d.state <> 'erased'
      AND EXISTS (SELECT FROM access.compartment c WHERE c.dossier_id = d.id
                  AND c.id IN (SELECT access.held_compartments()));
    IF NOT FOUND OR p_kind IN ('room', 'extract', 'sheet')
       AND (v_track <> 'consultation' OR v_controller NOT IN (SELECT access.my_controllers())) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access.compartment (id, created_at, dossier_id, controller_id, kind, version, public)
    VALUES (p_compartment, now(), p_dossier, v_controller, p_kind, 1, p_public);
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_grant, now(), p_dossier, p_compartment, 'user', access.current_user_id(),
            CASE WHEN p_kind IN ('rating', 'round') THEN 'rater' ELSE 'part' END,
            access.current_user_id(), now(), p_until);
END $$;

CREATE OR REPLACE FUNCTION access.close_compartment(p_compartment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access.compartment c WHERE c.id = p_compartment
                   AND (c.kind IN ('rating', 'round')
                        OR c.kind IN ('room', 'extract', 'sheet')
                           AND c.controller_id IN (SELECT access.my_controllers()))
                   AND c.id IN (SELECT access.held_compartments())) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM keys.wrap WHERE kind = 'compartment' AND subject_id = p_compartment;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE compartment_id = p_compartment AND withdrawn_at IS NULL;
END $$;

-- An extract goes to a function of another service (a seat, a management), until a day. Only the giver's own
-- service gives it: whoever received it passes nothing on.
CREATE FUNCTION access.give_extract(p_grant uuid, p_compartment uuid, p_receiver uuid, p_until timestamptz)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_dossier uuid;
BEGIN
    SELECT c.dossier_id INTO v_dossier FROM access.compartment c
    WHERE c.id = p_compartment AND c.kind = 'extract' AND c.controller_id IN (SELECT access.my_controllers())
      AND c.id IN (SELECT access.held_compartments());
    IF NOT FOUND OR p_until IS NULL OR NOT EXISTS (
        SELECT FROM access.function_key k WHERE k.id = p_receiver AND k.kind = 'seat') THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_grant, now(), v_dossier, p_compartment, 'function', p_receiver, 'extract',
            access.current_user_id(), now(), p_until);
END $$;

-- A dossier that is past its day: whatever hangs on it goes, then every key to it. A context deletes its own rows
-- first, in a function of its own that the jobs may run.
CREATE FUNCTION access.let_go(p_dossier uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DELETE FROM access.fill_page f WHERE f.dossier_id = p_dossier;
    DELETE FROM access.attachment_part f WHERE f.dossier_id = p_dossier;
    DELETE FROM access.attachment f WHERE f.dossier_id = p_dossier;
    DELETE FROM keys.wrap w WHERE w.dossier_id = p_dossier;
    UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.dossier_id = p_dossier;
    UPDATE access.dossier d SET state = 'erased', due_on = NULL WHERE d.id = p_dossier;
$$;

REVOKE EXECUTE ON FUNCTION access.give_extract, access.let_go FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.give_extract TO houvast_app;
