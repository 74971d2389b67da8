// The editions that are at hand.
#pragma once

#include "ladder/edition.hpp"

#include <string_view>
#include <vector>

namespace ladder {

/// A set of editions, oldest first. Immutable: another set is another catalogue.
class Catalogue {
public:
    /// Takes at least one edition, no two with the same year and revision; throws std::invalid_argument.
    explicit Catalogue(std::vector<Edition> editions);

    const std::vector<Edition>& editions() const { return editions_; }

    /// The edition that is meant where none is named: the latest.
    const Edition& defaultEdition() const { return editions_.back(); }

    /// By year ("2020": its latest revision) or by id ("2020-r1", "2020-r0" for the first publication); null
    /// where there is none.
    const Edition* find(std::string_view yearOrId) const;

    /// How a formula or a cell asks for an edition of this catalogue: by its id, and by "2020-r0" for a first
    /// publication of which there is a revision.
    std::string nameToWrite(const Edition& edition) const;

private:
    std::vector<Edition> editions_;
    NameIndex names_; ///< entries are positions in editions_
};

/// The editions that are built into the library, read at the first call.
const Catalogue& bundledCatalogue();

} // namespace ladder
