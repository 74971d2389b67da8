// The editions that can be asked for their figures.
#pragma once

#include "ladder/edition.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace ladder {

/// Editions are shared by catalogues, so that another catalogue costs no reading.
using Editions = std::vector<std::shared_ptr<const Edition>>;

/// A set of editions, oldest first. Immutable: another set, or another default, is another catalogue.
class Catalogue {
public:
    /// Takes at least one edition, no two with the same year and revision; throws std::invalid_argument.
    /// `defaultEdition` is a year or an id; where it is empty or there is no such edition, it is the latest.
    explicit Catalogue(Editions editions, std::string_view defaultEdition = {});

    const Editions& editions() const { return editions_; }

    /// The edition that is meant where none is named.
    const Edition& defaultEdition() const { return *default_; }
    const Edition& latestEdition() const { return *editions_.back(); }

    /// The edition of a year ("2020": its latest revision) or with an id ("2020-r1", "2020-r0" for the first
    /// publication); null where there is none.
    const Edition* find(std::string_view yearOrId) const;

    /// How a formula or a cell asks for an edition of this catalogue: by its id, and by "2020-r0" for a first
    /// publication of which there is a revision.
    std::string nameToWrite(const Edition& edition) const;

private:
    Editions editions_;
    NameIndex names_; ///< entries are positions in editions_
    const Edition* default_ = nullptr;
};

/// The editions that are built into the library, read at the first call.
const Catalogue& bundledCatalogue();

} // namespace ladder
