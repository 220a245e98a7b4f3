-- A published version stays as it is: whoever was asked with it can always read what was asked. Only its
-- status moves, and only one way: draft, published, historical.
CREATE FUNCTION assessment.keep_as_published() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF (NEW.id, NEW.created_at, NEW.controller_id, NEW.instrument, NEW.version, NEW.based_on)
       IS DISTINCT FROM
       (OLD.id, OLD.created_at, OLD.controller_id, OLD.instrument, OLD.version, OLD.based_on) THEN
        RAISE EXCEPTION 'a version keeps its name' USING ERRCODE = 'HV010';
    END IF;
    IF OLD.status <> 'draft' AND (NEW.text, NEW.digest, NEW.set_aside, NEW.published_on)
       IS DISTINCT FROM (OLD.text, OLD.digest, OLD.set_aside, OLD.published_on) THEN
        RAISE EXCEPTION 'a published version is frozen' USING ERRCODE = 'HV010';
    END IF;
    IF NEW.status <> OLD.status
       AND (OLD.status, NEW.status) NOT IN (('draft', 'published'), ('published', 'historical')) THEN
        RAISE EXCEPTION 'a version goes on, never back' USING ERRCODE = 'HV010';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_as_published BEFORE UPDATE ON assessment.own_version
    FOR EACH ROW EXECUTE FUNCTION assessment.keep_as_published();
