// The add-in: Calc's face of the core. What each function gives stands in registry/CalcAddIns.xcu.
#pragma once

#include "functions/ranges.hpp"
#include "ladder/figures.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/participatieladder/XFunctions.hpp>

#include <mutex>

namespace functions {

/// The names under which the office knows the add-in. Documents store them.
inline constexpr char implementationName[] = "org.participatieladder.Functions";
inline constexpr char serviceName[] = "org.participatieladder.Functions";

/// A thin layer: it turns cells into terms, asks the core, and turns the answer into a cell, for one cell or
/// for whole ranges. Each call takes the catalogue that is in use then, so a range is never of two. Holds
/// nothing that changes, so any thread may call it.
class Functions : public cppu::WeakImplHelper2<org::participatieladder::XFunctions, css::lang::XServiceInfo> {
public:
    explicit Functions(const css::uno::Reference<css::uno::XComponentContext>& context);

    using Any = css::uno::Any;

    Any SAL_CALL rungTotal(const Any& area, const Any& rung, const Any& edition) override;
    Any SAL_CALL rungSum(const Any& area, const Any& rung, const Any& edition) override;
    Any SAL_CALL rungShare(const Any& area, const Any& rung, const Any& edition) override;
    Any SAL_CALL ladderTotal(const Any& area, const Any& edition) override;
    Any SAL_CALL ladderCount(const Any& area, const Any& item, const Any& edition) override;
    Any SAL_CALL ladderShare(const Any& area, const Any& item, const Any& edition) override;
    Any SAL_CALL ladderRank(const Any& area, const Any& item, const Any& edition) override;
    Any SAL_CALL ladderChange(const Any& area, const Any& item, const Any& from, const Any& to) override;
    Any SAL_CALL ladderGrowth(const Any& area, const Any& item, const Any& from, const Any& to) override;
    Any SAL_CALL sectorCount(const Any& area, const Any& sector, const Any& edition) override;
    Any SAL_CALL sectorShare(const Any& area, const Any& sector, const Any& edition) override;
    Any SAL_CALL ladderStatus(const Any& area, const Any& item, const Any& edition) override;
    Any SAL_CALL ladderExplain(const Any& area, const Any& item, const Any& edition) override;
    Any SAL_CALL ladderInfo(const Any& name, const Any& field, const Any& edition) override;
    Any SAL_CALL ladderSource(const Any& edition) override;
    Any SAL_CALL ladderTable(const Any& area, const Any& edition) override;
    Any SAL_CALL ladderList(const Any& what, const Any& within, const Any& edition) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    using Figure = ladder::Result<double> (*)(const ladder::Edition&, ladder::AreaIndex, ladder::ItemIndex);
    using Difference = ladder::Result<double> (*)(ladder::Result<double> from, ladder::Result<double> to);

    Any figures(const Any& area, const Any& item, const Any& edition, std::optional<ladder::ItemKind> kind,
                Figure figure) const;
    Any differences(const Any& area, const Any& item, const Any& from, const Any& to,
                    Difference difference) const;
    ladder::Language language();

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::once_flag languageIsKnown_;
    ladder::Language language_ = ladder::Language::english;
};

} // namespace functions
