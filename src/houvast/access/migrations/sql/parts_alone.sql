-- As before; and whoever was given one part of a consultation, a feedback sheet, holds that part and not the case:
-- neither where it stands, nor its log. Those who prepare the case hold its main part besides.
CREATE OR REPLACE FUNCTION access.visible_dossiers() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar; v_me_and_my_teams uuid[]; v_sides text[];
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    v_me_and_my_teams := ARRAY(SELECT access.my_function_keys()
                               UNION ALL SELECT v_user WHERE access.is_bound(v_user));
    v_sides := access.sides_of(v_user, v_hat);
    RETURN QUERY
    SELECT g.dossier_id FROM access."grant" g
    WHERE g.receiver_id = ANY (v_me_and_my_teams) AND g.side = ANY (v_sides) AND g.reason <> 'extract'
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
      AND (g.reason <> 'part' OR g.side <> 'cell' OR NOT EXISTS (
          SELECT FROM access.compartment c WHERE c.id = g.compartment_id AND c.kind = 'sheet'));
END $$;

-- A row lies in a part of its kind: whoever was given an extract or a sheet reads it, and hangs nothing under the
-- dossier it comes from that its holders would take for their own. The owner, as a restore, puts back what was.
CREATE FUNCTION access.guard_part() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL AND NOT EXISTS (
        SELECT FROM access.compartment c WHERE c.id = NEW.compartment_id AND c.kind = ANY (TG_ARGV)) THEN
        RAISE EXCEPTION 'not in this part' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_part BEFORE INSERT ON access.attachment
    FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'rating', 'round', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON access.attachment_part
    FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'rating', 'round', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON access.fill_page
    FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'rating', 'round', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON access.answer_page
    FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'rating', 'round', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON access.emergency
    FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'rating', 'round', 'room');

REVOKE EXECUTE ON FUNCTION access.guard_part FROM PUBLIC;
