-- A part of a dossier with keys of its own: what one person rates alone, or what a round keeps until its reveal.
-- Whoever holds the dossier, for however short, may open one; nobody else comes in but by a grant.

CREATE FUNCTION access.open_compartment(
    p_compartment uuid, p_dossier uuid, p_kind text, p_public bytea, p_grant uuid, p_until timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid;
BEGIN
    IF p_kind NOT IN ('rating', 'round') THEN
        RAISE EXCEPTION 'no such kind' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT d.controller_id INTO v_controller FROM access.dossier d
    WHERE d.id = p_dossier AND d.state <> 'erased'
      AND EXISTS (SELECT FROM access.compartment c WHERE c.dossier_id = d.id
                  AND c.id IN (SELECT access.held_compartments()));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access.compartment (id, created_at, dossier_id, controller_id, kind, version, public)
    VALUES (p_compartment, now(), p_dossier, v_controller, p_kind, 1, p_public);
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_grant, now(), p_dossier, p_compartment, 'user', access.current_user_id(), 'rater',
            access.current_user_id(), now(), p_until);
END $$;

-- Destroys the keys of one such part: the rater's own once it is locked, the round's thirty days after its reveal.
CREATE FUNCTION access.close_compartment(p_compartment uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access.compartment c WHERE c.id = p_compartment AND c.kind IN ('rating', 'round')
                   AND c.id IN (SELECT access.held_compartments())) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM keys.wrap WHERE kind = 'compartment' AND subject_id = p_compartment;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE compartment_id = p_compartment AND withdrawn_at IS NULL;
END $$;

GRANT EXECUTE ON FUNCTION access.open_compartment, access.close_compartment TO houvast_app;
