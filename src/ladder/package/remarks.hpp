// What datapackage.json says besides what an edition holds: licences, further contributors, keys and
// resources that mean nothing to this reader but may mean something to another. A copy says it too.
#pragma once

#include "ladder/package/schema.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

/// The table that a resource is; none for one of somebody's own. A table that a package may do without is one
/// by its columns too, for packages had others of that name before there was such a table.
std::optional<Table> tableOf(const boost::json::value& resource);

/// The members that a written descriptor would not have by itself, in the order in which one has them: where
/// they stand in `contributors`, `edition` and `resources`, with no more around them than it takes to put
/// them back there.
boost::json::object remarksIn(const boost::json::value& root);

/// Puts remarks back into a descriptor that was written without them. Who publishes stays who it says.
void addRemarks(boost::json::object& descriptor, const boost::json::object& remarks);

/// Whether remarks say something of a table, or of a column of it.
bool isRemarkedOn(const boost::json::object& remarks, Table table);
bool isRemarkedOn(const boost::json::object& remarks, Table table, std::string_view column);

/// The remarks of an edition (see EditionData) that hold for a revision of it too: all but those by which a
/// package is told from every other.
std::string remarksForRevision(const std::string& remarks);

/// A file that the remarks of a descriptor name, and the pointer at which they do.
struct NamedFile {
    std::string pointer;
    std::string path;
};
/// The files of the package that belong to resources other than the tables, to licences and to sources, and
/// the picture of the package.
std::vector<NamedFile> filesNamedIn(const boost::json::value& root);

} // namespace ladder::package
