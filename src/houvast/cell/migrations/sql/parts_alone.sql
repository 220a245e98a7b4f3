-- A row of the consultation lies in a part of its kind: a step, an invitation or a statement in the main part, what a
-- room shows in the room, an extract and its receipts in the extract, an agreed sheet in its own.

CREATE TRIGGER guard_part BEFORE INSERT ON cell.cell FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.seat FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.organisation FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.document FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.meeting FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell."case" FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.step FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.filing FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.item FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.invitation FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.sheet FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.participation FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.kept FOR EACH ROW EXECUTE FUNCTION access.guard_part('main');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.shown FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.point FOR EACH ROW EXECUTE FUNCTION access.guard_part('main', 'room');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.extract FOR EACH ROW EXECUTE FUNCTION access.guard_part('extract');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.receipt FOR EACH ROW EXECUTE FUNCTION access.guard_part('extract');
CREATE TRIGGER guard_part BEFORE INSERT ON cell.given_sheet FOR EACH ROW EXECUTE FUNCTION access.guard_part('sheet');

-- Whoever was given a sheet puts no second one beside it and does not do away with the first: the case's holders do.
CREATE POLICY only_insert ON cell.given_sheet AS RESTRICTIVE FOR INSERT TO houvast_app
    WITH CHECK (dossier_id = ANY (ARRAY(SELECT access.visible_dossiers())));
CREATE POLICY only_delete ON cell.given_sheet AS RESTRICTIVE FOR DELETE TO houvast_app
    USING (dossier_id = ANY (ARRAY(SELECT access.visible_dossiers())));

-- By which reference, and of which service, whoever was given a sheet speaks of it.
CREATE FUNCTION cell.name_of_sheet(p_given uuid) RETURNS TABLE (reference varchar, controller_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.reference, d.controller_id FROM cell.given_sheet g JOIN access.dossier d ON d.id = g.dossier_id
    WHERE g.id = p_given AND g.compartment_id IN (SELECT access.visible_compartments())
$$;
REVOKE EXECUTE ON FUNCTION cell.name_of_sheet FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.name_of_sheet TO houvast_app;
