// The page of the extension under Tools ▸ Options; extension/dialogs/options.xdl holds its controls.
#pragma once

#include "office/options.hpp"
#include "office/service_info.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include <string>
#include <vector>

namespace options {

/// The office makes a handler each time that the page is opened, and calls it to fill the page and when the
/// user presses OK.
class Page : public office::WithServiceInfo<
                 cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo>> {
public:
    explicit Page(const css::uno::Reference<css::uno::XComponentContext>& context);

    using Window = css::uno::Reference<css::awt::XWindow>;

    sal_Bool SAL_CALL callHandlerMethod(const Window& window, const css::uno::Any& event,
                                        const rtl::OUString& method) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

private:
    using Controls = css::uno::Reference<css::awt::XControlContainer>;

    void fill(const Controls& controls);
    void fillEditions(const Controls& controls, const office::Options& options);
    void fillLanguages(const Controls& controls, const office::Options& options) const;
    static void fillFolders(const Controls& controls, const office::Options& options);
    void fillChanges(const Controls& controls, const office::Options& options) const;
    void browse(const Controls& controls) const;
    void save(const Controls& controls) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::vector<std::string> editions_; ///< the value of the option for each entry of the list
};

} // namespace options
