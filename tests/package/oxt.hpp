// The finished .oxt, as its tests look at it.
#pragma once

#include <boost/property_tree/ptree.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oxt {

using boost::property_tree::ptree;

/// The package, as built.
inline const std::filesystem::path file = OXT;
/// The project that it was built from.
inline const std::filesystem::path source = SOURCE_FOLDER;

/// What the linker tells of where it took the library from.
inline const std::filesystem::path linkMap = BUILD_FOLDER "/src/component/participatieladder.so.map";

/// What a command writes to its standard output. Throws std::runtime_error where it fails.
std::string run(const std::vector<std::string>& command);
std::vector<std::string> lines(std::string_view text);

/// The bytes of a file on disk.
std::string bytesOf(const std::filesystem::path& path);

/// The entries of the package, in their order in it.
std::vector<std::string> names();
/// The bytes of one of them.
std::string read(const std::string& name);
/// One of them that is XML.
ptree readXml(const std::string& name);

std::string attribute(const ptree& element, const std::string& name);
/// The children with this element name.
std::vector<ptree> children(const ptree& element, const std::string& name);
/// Text by the language in an attribute such as lang or xml:lang.
std::map<std::string, std::string> byLanguage(const ptree& element, const std::string& child,
                                              const std::string& languageAttribute);

} // namespace oxt
